package org.fundwatch.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a reader comes from each page of the public bucket, by the address at which it is served. */
@QuarkusTest
@TestProfile(Demonstration.class)
class LinksTest {
    private static final Path DISTRIBUTION = Path.of("../../../infra/distribution.yaml");
    private static final Pattern ROOT = Pattern.compile("DefaultRootObject: (\\S+)");
    private static final Pattern LINK = Pattern.compile("(?:href=\"|url=)([^\"]+)\"");

    @Inject
    Calendar calendar;

    @BeforeEach
    void publish() {
        Approvals.forget();
        FakeObjects.forget();
        calendar.isNow("2026-11-20");
        Approvals.approve(1);
        Publication.runs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/current/index.zh-CN.html", "/current/index.en.html"})
    void every_link_of_a_page_leads_to_a_public_file(String address) throws IOException {
        var page = URI.create("https://list.example.org" + address);

        var linked = links(address.equals("/") ? rootObject() : address.substring(1)).stream()
                .map(page::resolve)
                .map(there -> there.getPath().substring(1))
                .toList();

        assertThat(linked).isNotEmpty();
        assertThat(FakeObjects.keys(Demonstration.OPEN)).containsAll(linked);
    }

    @Test
    void the_root_leads_to_the_list_in_both_languages() throws IOException {
        assertThat(links(rootObject()))
                .containsExactly("current/index.zh-CN.html", "current/index.zh-CN.html", "current/index.en.html");
    }

    private static String rootObject() throws IOException {
        var root = ROOT.matcher(Files.readString(DISTRIBUTION));
        assertThat(root.find()).isTrue();
        return root.group(1);
    }

    private static List<String> links(String key) {
        return LINK.matcher(Publication.text(key))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
