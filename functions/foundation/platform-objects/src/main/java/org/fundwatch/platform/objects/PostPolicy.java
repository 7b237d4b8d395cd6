package org.fundwatch.platform.objects;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.JsonBody;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * What a form without script may put into a bucket (浏览器表单直传): one object, by its key, no larger than this, until this
 * moment. The store refuses a form with another field or value than these.
 *
 * @param longest bytes of the file, from one on
 * @param fields further fields by their names, such as its lock, its encryption and where the browser goes afterwards
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html">Browser-based uploads using POST</a>
 */
public record PostPolicy(String bucket, String key, long longest, Map<String, String> fields, Instant until) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter DAY = at("yyyyMMdd");
    private static final DateTimeFormatter SECOND = at("yyyyMMdd'T'HHmmss'Z'");

    public PostPolicy {
        fields = Map.copyOf(fields);
        if (longest < 1) {
            throw new IllegalArgumentException("a form that takes no byte takes nothing");
        }
    }

    /**
     * The hidden fields of the form, signed as this identity; the file itself follows them as {@code file}.
     *
     * @param region where the bucket is
     */
    public SortedMap<String, String> signedBy(AwsCredentialsIdentity identity, String region, Instant now) {
        var form = new TreeMap<>(fields);
        form.put("key", key);
        form.put("x-amz-algorithm", ALGORITHM);
        form.put(
                "x-amz-credential", identity.accessKeyId() + "/" + DAY.format(now) + "/" + region + "/s3/aws4_request");
        form.put("x-amz-date", SECOND.format(now));
        if (identity instanceof AwsSessionCredentialsIdentity session) {
            form.put("x-amz-security-token", session.sessionToken());
        }
        var policy = Base64.getEncoder().encodeToString(policy(form).getBytes(UTF_8));
        form.put("policy", policy);
        form.put("x-amz-signature", signature(policy, identity.secretAccessKey(), region, now));
        return form;
    }

    private String policy(SortedMap<String, String> form) {
        var conditions = new ArrayList<Object>();
        conditions.add(Map.of("bucket", bucket));
        conditions.add(List.of("content-length-range", 1, longest));
        form.forEach((name, value) -> conditions.add(Map.of(name, value)));
        return JsonBody.write(Map.of("expiration", until.toString(), "conditions", conditions));
    }

    /** Of a policy in base64, in hexadecimal. */
    static String signature(String policy, String secret, String region, Instant now) {
        var key = ("AWS4" + secret).getBytes(UTF_8);
        for (var part : List.of(DAY.format(now), region, "s3", "aws4_request")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, policy));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", e);
        }
    }

    private static DateTimeFormatter at(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
    }
}
