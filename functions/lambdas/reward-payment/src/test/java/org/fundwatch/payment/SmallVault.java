package org.fundwatch.payment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeLambda;

/** The vault as this function knows it: by its answers. It remembers what it was asked. */
final class SmallVault {
    static final String MATCHES = "{\"outcome\":\"MATCHES\",\"proof\":\"IDENTITY\",\"fields\":[]}";
    static final String DIFFERS = "{\"outcome\":\"DIFFERS\",\"proof\":\"IDENTITY\",\"fields\":[\"holder\"]}";
    static final String IDENTITY = "{\"identity\":{\"name\":\"举报人甲\",\"phone\":\"0\"}}";

    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Finds that claims match, writes files, opens identities. */
    static SmallVault willing() {
        return checking(MATCHES);
    }

    static SmallVault checking(String answer) {
        var vault = new SmallVault();
        FakeLambda.plays(event -> vault.answer(event, answer));
        return vault;
    }

    /** Something happens while it works. */
    static SmallVault checkingWhile(Runnable happens, String answer) {
        var vault = new SmallVault();
        FakeLambda.plays(event -> {
            happens.run();
            return vault.answer(event, answer);
        });
        return vault;
    }

    static SmallVault refusing(String reason) {
        var vault = new SmallVault();
        FakeLambda.plays(event -> vault.keep(event, "{\"refused\":\"" + reason + "\"}"));
        return vault;
    }

    static SmallVault broken() {
        var vault = new SmallVault();
        FakeLambda.plays(event -> {
            vault.asked.add(event);
            throw new IllegalStateException("broken on purpose");
        });
        return vault;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private String answer(String event, String check) {
        return switch (JsonBody.read(event).text("operation")) {
            case "CHECK_PAYOUT" -> keep(event, check);
            case "OPEN" -> keep(event, IDENTITY);
            default -> write(event);
        };
    }

    private String write(String event) {
        Rows.written(JsonBody.read(event).text("file"));
        return keep(event, "{\"count\":1}");
    }

    private String keep(String event, String answer) {
        asked.add(event);
        return answer;
    }
}
