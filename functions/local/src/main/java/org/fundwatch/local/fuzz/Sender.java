package org.fundwatch.local.fuzz;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.road.Patience;

/** Sends requests, and learns from the answers what there is. */
final class Sender implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int DONE = 300;
    private static final int FAILED = 500;
    private static final int TOLD = 300;

    private final Addresses addresses;
    private final Judge judge;
    private final Counts counts;
    private final Known known;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Sender(Addresses addresses, Judge judge, Counts counts, Known known) {
        this.addresses = addresses;
        this.judge = judge;
        this.counts = counts;
        this.known = known;
    }

    /** Waits until somebody is there to answer; a process that starts takes its time. */
    void wake(Shot shot) {
        Patience.FOR_COLD_STARTS.untilTrue(shot + " to be answered", () -> awake(shot));
    }

    private boolean awake(Shot shot) {
        try {
            return http.send(request(shot), BodyHandlers.discarding()).statusCode() < FAILED;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void send(Shot shot, int number) {
        try {
            var answer = read(http.send(request(shot), BodyHandlers.ofString()));
            counts.add(shot.target(), answer.status());
            if (answer.status() < DONE) {
                known.learn(answer.json());
            }
            judge.complaint(shot, answer).ifPresent(complaint -> complain(shot, number, answer, complaint));
        } catch (IOException e) {
            counts.complain("request %d, %s: no answer, %s".formatted(number, shot, e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void complain(Shot shot, int number, Judge.Answer answer, String complaint) {
        var body = answer.body();
        counts.complain("request %d, %s: %d %s: %s"
                .formatted(
                        number,
                        shot,
                        answer.status(),
                        complaint,
                        body.length() > TOLD ? body.substring(0, TOLD) : body));
    }

    private static Judge.Answer read(HttpResponse<String> answer) {
        var type = answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        return new Judge.Answer(answer.statusCode(), type, answer.body());
    }

    private HttpRequest request(Shot shot) {
        var method = shot.target().operation().method();
        var request = HttpRequest.newBuilder(addresses.api().resolve(shot.path()))
                .timeout(LONGEST)
                .method(method, BodyPublishers.ofByteArray(shot.bytes()));
        shot.headers().forEach(request::header);
        return request.build();
    }

    @Override
    public void close() {
        http.close();
    }
}
