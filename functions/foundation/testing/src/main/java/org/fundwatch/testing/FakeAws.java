package org.fundwatch.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/** A peer that speaks what we use of KMS, EventBridge, Lambda and S3; one per JVM, asked over HTTP because Quarkus loads this class twice. */
public final class FakeAws implements QuarkusTestResourceLifecycleManager {
    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final String ADDRESS = "fundwatch.testing.aws";

    @Override
    public Map<String, String> start() {
        var settings = settings();
        settings.forEach(System::setProperty);
        return settings;
    }

    /** The SDK's settings as system properties; a process of its own reads {@link #environment()}. */
    public static Map<String, String> settings() {
        return Map.of(
                "aws.endpointUrlKms",
                address(),
                "aws.endpointUrlEventBridge",
                address(),
                "aws.endpointUrlS3",
                address(),
                "aws.endpointUrlSqs",
                address(),
                "aws.endpointUrlLambda",
                address(),
                "aws.region",
                "cn-north-1",
                "aws.accessKeyId",
                "testing",
                "aws.secretAccessKey",
                "testing");
    }

    public static Map<String, String> environment() {
        return Map.of(
                "AWS_ENDPOINT_URL_KMS",
                address(),
                "AWS_ENDPOINT_URL_EVENTBRIDGE",
                address(),
                "AWS_ENDPOINT_URL_S3",
                address(),
                "AWS_ENDPOINT_URL_SQS",
                address(),
                "AWS_ENDPOINT_URL_LAMBDA",
                address(),
                "AWS_REGION",
                "cn-north-1",
                "AWS_ACCESS_KEY_ID",
                "testing",
                "AWS_SECRET_ACCESS_KEY",
                "testing");
    }

    /** The entries that the bus took, oldest first, with Source, DetailType, Detail and EventBusName. */
    public static List<Tree> busEntries() {
        return JsonBody.read(ask("GET", "/entries").getBytes(UTF_8), UNBOUNDED).children("entries");
    }

    /** What the bus took about the subjects that begin so, as consumers see it: every event once, whatever was repeated. */
    public static List<String> eventsAbout(String mark) {
        return busEntries().stream()
                .map(entry -> JsonBody.read(entry.text("Detail")))
                .filter(event -> event.text("subject").startsWith(mark))
                .map(event -> event.text("id") + " " + event.text("type"))
                .distinct()
                .map(event -> event.replaceFirst("\\S+ ", ""))
                .sorted()
                .toList();
    }

    public static void forgetBusEntries() {
        ask("DELETE", "/entries");
    }

    /** From now on PutEvents fails, until {@link #busUp()}. */
    public static void busDown() {
        ask("PUT", "/down");
    }

    public static void busUp() {
        ask("DELETE", "/down");
    }

    @Override
    public void stop() {
        // the peer ends with the JVM: other test classes use it as well
    }

    private static String address() {
        synchronized (System.getProperties()) {
            return System.getProperties()
                    .computeIfAbsent(ADDRESS, ignored -> FakeAwsServer.start())
                    .toString();
        }
    }

    static String ask(String method, String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path))
                    .method(method, BodyPublishers.noBody())
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
