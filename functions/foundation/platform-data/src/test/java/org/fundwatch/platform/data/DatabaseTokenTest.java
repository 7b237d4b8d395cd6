package org.fundwatch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** The signature was made once by another implementation: botocore 1.43.11, generate_db_auth_token. */
class DatabaseTokenTest {
    private static final Instant THEN = Instant.parse("2026-03-01T01:02:03Z");
    private static final AwsSessionCredentials EXAMPLE = AwsSessionCredentials.create(
            "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "session+token/with=signs");

    @Test
    void a_token_is_signed_as_others_sign_it() {
        var token = token("case_desk");

        assertThat(token).startsWith("fundwatch.proxy-abc.cn-north-1.rds.amazonaws.com.cn:5432/?");
        assertThat(Arrays.asList(token.substring(token.indexOf('?') + 1).split("&")))
                .containsExactlyInAnyOrder(
                        "Action=connect",
                        "DBUser=case_desk",
                        "X-Amz-Algorithm=AWS4-HMAC-SHA256",
                        "X-Amz-Credential=AKIDEXAMPLE%2F20260301%2Fcn-north-1%2Frds-db%2Faws4_request",
                        "X-Amz-Date=20260301T010203Z",
                        "X-Amz-Expires=900",
                        "X-Amz-SignedHeaders=host",
                        "X-Amz-Security-Token=session%2Btoken%2Fwith%3Dsigns",
                        "X-Amz-Signature=20822b1b6ea53a31636382d25dd16dae6c7256be6ba89a4d0f350a92d6878010");
    }

    @Test
    void a_token_lets_in_nobody_but_the_role_that_it_names() {
        assertThat(token("case_desk")).isNotEqualTo(token("event_relay"));
        assertThat(token("event_relay")).contains("DBUser=event_relay");
    }

    private static String token(String user) {
        return new DatabaseToken("fundwatch.proxy-abc.cn-north-1.rds.amazonaws.com.cn", 5432, user, "cn-north-1")
                .signedBy(EXAMPLE, THEN);
    }
}
