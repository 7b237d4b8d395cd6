package org.fundwatch.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

/** Asks the launcher that runs with a state folder to fire a schedule. */
record Firing(State state, Console console) {
    private static final int OK = 200;

    /** 0 when the function succeeded, else 1; throws {@link Refusal} when no launcher runs. */
    int fire(String schedule) throws IOException, InterruptedException {
        if (!Files.exists(state.control())) {
            throw new Refusal("No launcher runs with " + state.folder() + ": start one with make run.");
        }
        var uri = URI.create(Files.readString(state.control())).resolve("/schedules/" + schedule + "/fire");
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(uri).POST(BodyPublishers.noBody()).build();
            var answer = client.send(request, BodyHandlers.ofString());
            console.note(schedule, answer.body());
            return answer.statusCode() == OK ? 0 : 1;
        }
    }
}
