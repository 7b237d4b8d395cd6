package org.fundwatch.local.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on which somebody chooses to be one of the demonstration's persons: two per role, so that one can sign after the other. */
final class SignInPage {
    private static final Map<String, String> CHINESE = Map.of(
            "intake-officer", "受理",
            "investigator", "调查",
            "adjudicator", "审核",
            "finance", "财务",
            "registrar", "登记",
            "auditor", "审计",
            "payout-checker", "领奖核验",
            "reward-payer", "奖金发放");

    private SignInPage() {}

    /** The persons of a role, by the name that tokens have as their subject. */
    static List<String> persons(String role) {
        return List.of("demo-" + role, "demo-" + role + "-2");
    }

    /** Writes the page for these roles into the folder. */
    static Path write(Path folder, List<String> roles) {
        try {
            return Files.writeString(folder.resolve("sign-in.html"), html(roles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(List<String> roles) {
        var persons = roles.stream().flatMap(SignInPage::buttons).collect(Collectors.joining("\n"));
        try (var page = Objects.requireNonNull(SignInPage.class.getResourceAsStream("sign-in.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("<!-- persons -->", persons);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> buttons(String role) {
        var words = CHINESE.getOrDefault(role, "") + " " + role.replace('-', ' ');
        return persons(role).stream().map(person -> """
                <form method="post">
                <input type="hidden" name="username" value="%1$s">
                <input type="hidden" name="claims" value="{&quot;roles&quot;:[&quot;%2$s&quot;]}">
                <button><strong>%1$s</strong> <span>%3$s</span></button>
                </form>""".formatted(person, role, words));
    }
}
