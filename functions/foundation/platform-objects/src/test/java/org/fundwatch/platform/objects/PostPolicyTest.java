package org.fundwatch.platform.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

class PostPolicyTest {
    private static final Instant THEN = Instant.parse("2015-12-29T00:00:00Z");
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final AwsBasicCredentials EXAMPLE = AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", SECRET);

    /** Amazon S3 API Reference, "Example: Browser-Based Upload using HTTP POST (Using AWS Signature Version 4)". */
    private static final String PUBLISHED = """
            { "expiration": "2015-12-30T12:00:00.000Z",
              "conditions": [
                {"bucket": "sigv4examplebucket"},
                ["starts-with", "$key", "user/user1/"],
                {"acl": "public-read"},
                {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},
                ["starts-with", "$Content-Type", "image/"],
                {"x-amz-meta-uuid": "14365123651274"},
                {"x-amz-server-side-encryption": "AES256"},
                ["starts-with", "$x-amz-meta-tag", ""],

                {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},
                {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
                {"x-amz-date": "20151229T000000Z" }
              ]
            }""".replace("\n", "\r\n");

    private static final PostPolicy POLICY = new PostPolicy(
            "evidence",
            "reports/7/original",
            5_000_000,
            Map.of(
                    "Content-Type", "image/jpeg",
                    "x-amz-server-side-encryption", "aws:kms",
                    "x-amz-server-side-encryption-aws-kms-key-id", "arn:aws-cn:kms:cn-north-1:111122223333:key/1",
                    "x-amz-object-lock-mode", "GOVERNANCE",
                    "x-amz-object-lock-retain-until-date", "2025-12-29T00:00:00Z",
                    "success_action_redirect", "https://desk.example.org/report/added"),
            Instant.parse("2015-12-29T00:15:00Z"));

    @Test
    void a_policy_is_signed_as_amazon_publishes_it() {
        var policy = Base64.getEncoder().encodeToString(PUBLISHED.getBytes(UTF_8));

        assertThat(PostPolicy.signature(policy, SECRET, "us-east-1", THEN))
                .isEqualTo("8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e");
    }

    @Test
    void the_form_says_who_signs_it_and_when() {
        var form = POLICY.signedBy(EXAMPLE, "cn-north-1", THEN);

        assertThat(form)
                .containsEntry("key", "reports/7/original")
                .containsEntry("x-amz-algorithm", "AWS4-HMAC-SHA256")
                .containsEntry("x-amz-credential", "AKIAIOSFODNN7EXAMPLE/20151229/cn-north-1/s3/aws4_request")
                .containsEntry("x-amz-date", "20151229T000000Z")
                .containsEntry("x-amz-signature", PostPolicy.signature(form.get("policy"), SECRET, "cn-north-1", THEN))
                .doesNotContainKeys("x-amz-security-token", "bucket", "file");
    }

    /** The store lets through no field that the policy does not name. */
    @Test
    void the_policy_names_every_field_but_itself_and_its_signature() {
        var form = POLICY.signedBy(AwsSessionCredentials.create("AKIDEXAMPLE", SECRET, "token"), "cn-north-1", THEN);

        assertThat(form).containsEntry("x-amz-security-token", "token");
        var conditions = decoded(form.get("policy"));
        form.forEach((name, value) -> {
            if (!name.equals("policy") && !name.equals("x-amz-signature")) {
                assertThat(conditions).contains("{\"" + name + "\":\"" + value + "\"}");
            }
        });
    }

    @Test
    void the_policy_bounds_bucket_size_and_time() {
        var policy = decoded(POLICY.signedBy(EXAMPLE, "cn-north-1", THEN).get("policy"));

        assertThat(policy)
                .contains("{\"bucket\":\"evidence\"}", "[\"content-length-range\",1,5000000]")
                .contains("\"expiration\":\"2015-12-29T00:15:00Z\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void a_form_that_takes_nothing_is_none(long longest) {
        assertThatThrownBy(() -> new PostPolicy("evidence", "a", longest, Map.of(), THEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String decoded(String policy) {
        return new String(Base64.getDecoder().decode(policy), UTF_8);
    }
}
