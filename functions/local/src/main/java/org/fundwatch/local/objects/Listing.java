package org.fundwatch.local.objects;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Answers ListObjectsV2: keys with a prefix, page by page. */
record Listing(ObjectFolder folder, String bucket, Query query) {
    private static final int LARGEST_PAGE = 1000;

    /** Throws {@link ObjectError} for a way of listing that functions do not use. */
    String xml() {
        if (!query.text("list-type").equals("2")) {
            throw ObjectError.unknown("GET of a bucket other than ListObjectsV2");
        }
        if (query.has("delimiter")) {
            throw ObjectError.unknown("ListObjectsV2 with a delimiter");
        }
        var left = left();
        var page = left.subList(0, Math.min(pageSize(), left.size()));
        return Xml.document("ListBucketResult", head(page) + contents(page) + more(left, page));
    }

    private List<String> left() {
        var after = query.has("continuation-token") ? decodedToken() : query.text("start-after");
        return folder.keys(bucket).stream()
                .filter(key -> key.startsWith(query.text("prefix")))
                .filter(key -> key.compareTo(after) > 0)
                .toList();
    }

    private int pageSize() {
        return query.has("max-keys") ? Math.min(Integer.parseInt(query.text("max-keys")), LARGEST_PAGE) : LARGEST_PAGE;
    }

    private String head(List<String> page) {
        return Xml.element("Name", bucket)
                + Xml.element("Prefix", encoded(query.text("prefix")))
                + Xml.element("MaxKeys", String.valueOf(pageSize()))
                + Xml.element("KeyCount", String.valueOf(page.size()))
                + (isEncoded() ? Xml.element("EncodingType", "url") : "");
    }

    private String contents(List<String> page) {
        return page.stream()
                .map(key -> folder.get(new ObjectName(bucket, key)))
                .map(object -> Xml.tag("Contents", content(object)))
                .collect(Collectors.joining());
    }

    private String content(StoredObject object) {
        return Xml.element("Key", encoded(object.key()))
                + Xml.element("LastModified", object.modified().toString())
                + Xml.element("ETag", object.tag())
                + Xml.element("Size", String.valueOf(object.content().length))
                + Xml.element("StorageClass", "STANDARD");
    }

    private static String more(List<String> left, List<String> page) {
        var truncated = page.size() < left.size();
        var next = truncated && !page.isEmpty() ? Xml.element("NextContinuationToken", token(page.getLast())) : "";
        return Xml.element("IsTruncated", String.valueOf(truncated)) + next;
    }

    private static String token(String key) {
        return Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private String decodedToken() {
        return new String(Base64.getUrlDecoder().decode(query.text("continuation-token")), StandardCharsets.UTF_8);
    }

    private String encoded(String key) {
        return isEncoded() ? URLEncoder.encode(key, StandardCharsets.UTF_8) : key;
    }

    private boolean isEncoded() {
        return query.text("encoding-type").equals("url");
    }
}
