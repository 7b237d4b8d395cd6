package org.fundwatch.local.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * What the desk of a running launcher answers.
 *
 * @param token of a staff role, as the launcher prints it
 */
record DeskReading(URI gateway, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    /** Any other answer than one that succeeded is {@link Unreadable}. */
    JsonNode of(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new Unreadable(gateway.toString(), "answered " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (ConnectException e) {
            throw new Unreadable(
                    gateway.toString(), "does not answer: no published case has this name, and no launcher runs there");
        } catch (JsonProcessingException e) {
            throw new Unreadable("the answer", "is no JSON");
        }
    }
}
