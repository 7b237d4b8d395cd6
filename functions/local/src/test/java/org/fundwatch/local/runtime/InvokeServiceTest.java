package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fundwatch.local.aws.LocalCloud;
import org.fundwatch.local.aws.Loopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvalidParameterValueException;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.RequestTooLargeException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.ServiceException;
import software.amazon.awssdk.services.lambda.model.TooManyRequestsException;

/** AWS's own client against the endpoint: what it takes for an answer, for a function's failure, and for a refusal. */
class InvokeServiceTest {
    private final InvokeService service = new InvokeService();
    private Loopback endpoint;
    private LambdaClient lambda;

    @BeforeEach
    void start() throws IOException {
        endpoint = service.start();
        lambda = LambdaClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.of(LocalCloud.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(it -> it.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    @AfterEach
    void stop() {
        lambda.close();
        endpoint.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity-vault",
                "000000000000:function:identity-vault",
                "arn:aws-cn:lambda:cn-north-1:000000000000:function:identity-vault",
                "identity-vault:live"
            })
    void a_function_is_found_by_its_name_or_its_resource_name(String called) {
        service.serve((function, event) -> new Invocation.Answered(
                (function + " heard " + SdkBytes.fromByteArray(event).asUtf8String())
                        .getBytes(StandardCharsets.UTF_8)));

        var answer = invoke(called, "{\"核验\": 1}");

        assertThat(answer.payload().asUtf8String()).isEqualTo("identity-vault heard {\"核验\": 1}");
        assertThat(answer.functionError()).isNull();
        assertThat(answer.executedVersion()).isEqualTo("$LATEST");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_function_that_throws_is_an_answer_with_an_error() {
        service.serve((_, _) -> new Invocation.Failed("java.lang.IllegalStateException", "broken"));

        var answer = invoke("identity-vault", "{}");

        assertThat(answer.functionError()).isEqualTo("Unhandled");
        assertThat(answer.payload().asUtf8String())
                .isEqualTo("{\"errorMessage\":\"broken\",\"errorType\":\"java.lang.IllegalStateException\"}");
    }

    @Test
    void a_function_that_takes_too_long_is_an_answer_with_an_error() {
        service.serve((_, _) -> new Invocation.TimedOut());

        var answer = invoke("identity-vault", "{}");

        assertThat(answer.functionError()).isEqualTo("Unhandled");
        assertThat(answer.payload().asUtf8String()).contains("Sandbox.Timedout");
    }

    @Test
    void a_function_whose_instances_are_all_busy_is_a_refusal_that_may_be_tried_again() {
        service.serve((_, _) -> new Invocation.Throttled());

        assertThatThrownBy(() -> invoke("identity-vault", "{}")).isInstanceOf(TooManyRequestsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "arn:aws-cn:lambda:cn-north-1:000000000000:function:identity-vault:7"})
    void a_function_that_is_not_there_is_not_found(String called) {
        service.serve((function, _) -> {
            throw new IllegalArgumentException("no function " + function);
        });

        assertThatThrownBy(() -> invoke(called, "{}"))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Function not found: arn:aws-cn:lambda");
    }

    @Test
    void an_event_that_is_too_large_is_refused() {
        service.serve((_, _) ->
                new Invocation.Failed(Invocation.Failed.REQUEST_TOO_LARGE, "6291457 byte payload is too large"));

        assertThatThrownBy(() -> invoke("identity-vault", "x".repeat(Payload.REQUEST_LIMIT + 1)))
                .isInstanceOf(RequestTooLargeException.class);
    }

    @Test
    void an_invocation_that_nobody_waits_for_is_refused() {
        service.serve((_, _) -> new Invocation.Throttled());

        assertThatThrownBy(() -> lambda.invoke(
                        request -> request.functionName("identity-vault").invocationType(InvocationType.EVENT)))
                .isInstanceOf(InvalidParameterValueException.class)
                .hasMessageContaining("RequestResponse");
    }

    @Test
    void before_there_are_functions_the_service_fails() {
        assertThatThrownBy(() -> invoke("identity-vault", "{}"))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("no function is ready");
    }

    private InvokeResponse invoke(String function, String event) {
        return lambda.invoke(request -> request.functionName(function)
                .overrideConfiguration(it -> it.apiCallTimeout(Duration.ofSeconds(20)))
                .payload(SdkBytes.fromUtf8String(event)));
    }
}
