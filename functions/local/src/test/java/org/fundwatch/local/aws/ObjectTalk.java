package org.fundwatch.local.aws;

import java.util.function.Function;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What functions say to S3; each line tells in words what was answered. */
enum ObjectTalk implements Function<Peer, Object> {
    PUT(peer -> put(peer.s3(), "put", "text")),
    PUT_NEW(peer -> putNew(peer.s3(), "new")),
    PUT_NEW_OVER_ANOTHER(peer -> put(peer.s3(), "over", "text") + putNew(peer.s3(), "over")),
    PUT_INTO_NO_BUCKET(peer -> peer.s3().putObject(r -> r.bucket("nobody").key("a"), RequestBody.fromString("a"))),
    GET(peer -> put(peer.s3(), "get", "医保") + get(peer.s3(), "get")),
    GET_NOTHING(peer -> get(peer.s3(), "nothing")),
    HEAD(peer -> put(peer.s3(), "head", "text") + head(peer.s3(), "head")),
    HEAD_NOTHING(peer -> head(peer.s3(), "nothing")),
    LIST(peer -> putMany(peer.s3(), "list/") + list(peer.s3(), "list/")),
    LIST_NOTHING(peer -> list(peer.s3(), "nothing/")),
    LIST_NO_BUCKET(peer -> peer.s3().listObjectsV2(r -> r.bucket("nobody"))),
    LIST_PAGES(peer -> putMany(peer.s3(), "pages/") + pages(peer.s3(), "pages/"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    private final Function<Peer, Object> said;

    ObjectTalk(Function<Peer, Object> said) {
        this.said = said;
    }

    @Override
    public Object apply(Peer peer) {
        return said.apply(peer);
    }

    private static String put(S3Client s3, String key, String text) {
        return s3.putObject(r -> r.bucket(Peer.BUCKET).key(key).contentType("text/plain"), RequestBody.fromString(text))
                .eTag();
    }

    private static String putNew(S3Client s3, String key) {
        return s3.putObject(r -> r.bucket(Peer.BUCKET).key(key).ifNoneMatch("*"), RequestBody.fromString("text"))
                .eTag();
    }

    private static String get(S3Client s3, String key) {
        var object = s3.getObjectAsBytes(r -> r.bucket(Peer.BUCKET).key(key));
        return object.asUtf8String()
                + object.response().eTag()
                + object.response().contentType();
    }

    private static String head(S3Client s3, String key) {
        var head = s3.headObject(r -> r.bucket(Peer.BUCKET).key(key));
        return head.eTag() + head.contentLength() + head.contentType();
    }

    private static String putMany(S3Client s3, String prefix) {
        IntStream.range(0, 3).forEach(i -> put(s3, prefix + i + " &", "text"));
        return "";
    }

    private static String list(S3Client s3, String prefix) {
        var list = s3.listObjectsV2(r -> r.bucket(Peer.BUCKET).prefix(prefix));
        var objects = list.contents().stream()
                .map(object -> object.key() + object.eTag() + object.size() + object.storageClass())
                .toList();
        return list.name() + list.prefix() + list.keyCount() + list.isTruncated() + list.maxKeys() + objects;
    }

    private static String pages(S3Client s3, String prefix) {
        return s3
                .listObjectsV2Paginator(
                        r -> r.bucket(Peer.BUCKET).prefix(prefix).maxKeys(2))
                .stream()
                .map(page -> page.contents().stream().map(S3Object::key).toList() + "" + page.isTruncated())
                .toList()
                .toString();
    }
}
