package org.fundwatch.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.fundwatch.publication.Digest;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Demonstration.class)
class BlacklistPublicationTest {

    @Inject
    Calendar calendar;

    @BeforeEach
    void begin_anew() {
        Approvals.forget();
        FakeObjects.forget();
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
        calendar.isNow("2026-11-20");
    }

    @Test
    void the_first_run_publishes_edition_1_with_every_file_in_both_buckets() {
        Approvals.approveUpTo(2);

        Publication.runs();

        assertThat(FakeObjects.keys(Demonstration.OPEN))
                .containsExactly(
                        "chain.json",
                        "current/index.en.html",
                        "current/index.zh-CN.html",
                        "current/key.json",
                        "current/list.csv",
                        "current/list.json",
                        "current/manifest.json",
                        "current/manifest.sig",
                        "current/tombstones.json",
                        "index.html",
                        "tombstones.json");
        assertThat(FakeObjects.keys(Demonstration.ARCHIVE))
                .hasSize(8)
                .allMatch(key -> key.startsWith("editions/000001/"));
        assertThat(Publication.json("current/list.json").children("entries")).hasSize(2);
        assertThat(Approvals.one("select state || ' ' || day from edition")).isEqualTo("PUBLISHED 2026-11-20");
    }

    @Test
    void anyone_can_check_the_signature_with_the_published_key() throws GeneralSecurityException {
        Approvals.approve(1);

        Publication.runs();

        var key = Publication.json("current/key.json");
        var der = Base64.getDecoder().decode(key.text("publicKey"));
        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der)));
        verifier.update(Publication.bytes("current/manifest.json"));
        assertThat(verifier.verify(Publication.bytes("current/manifest.sig"))).isTrue();
        assertThat(key.bool("demonstration")).isTrue();
    }

    @Test
    void a_run_without_a_change_makes_no_edition() {
        Approvals.approve(1);

        Publication.runs();
        Publication.runs();

        assertThat(Approvals.one("select count(*) from edition")).isEqualTo("1");
    }

    @Test
    void a_revocation_makes_edition_2_with_a_tombstone_and_nothing_of_the_name_in_public() {
        Approvals.approveUpTo(2);
        Publication.runs();
        Approvals.withdraw(1, "2026-11-20", "2026-11-25");

        Publication.runs();

        assertThat(Publication.text("tombstones.json"))
                .contains("\"edition\":2", Approvals.id(1).toString(), "\"reason\":\"RECONSIDERATION\"", "2026-11-20");
        FakeObjects.in(Demonstration.OPEN)
                .forEach((key, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(key)
                        .doesNotContain("Hospital 1 ", "FW-TEST"));
        assertThat(Publication.json("current/manifest.json").text("previousManifestSha256"))
                .isEqualTo(Digest.of(Publication.archived("editions/000001/manifest.json")));
        assertThat(Publication.json("chain.json").children("links")).hasSize(2);
    }

    @Test
    void an_entry_leaves_on_the_first_day_after_its_term() {
        Approvals.approve(1);
        Publication.runs();

        calendar.isNow("2027-05-22");
        Publication.runs();
        assertThat(Approvals.one("select count(*) from edition")).isEqualTo("1");
        calendar.isNow("2027-05-23");
        Publication.runs();

        assertThat(Publication.json("current/list.json").children("entries")).isEmpty();
        assertThat(Publication.text("tombstones.json")).contains("EXPIRED", "2027-05-23");
    }

    @Test
    void editions_and_entries_are_told_once_and_audited() {
        Approvals.approve(1);
        Publication.runs();
        Approvals.withdraw(1, "2026-11-20", "2026-11-25");
        Publication.runs();

        assertThat(Approvals.all("select type from outbox order by seq"))
                .containsExactly("EditionPublished", "EntryListed", "EditionPublished", "EntryDelisted");
        assertThat(Approvals.all("select actor || ' ' || act || ' ' || subject from audit_row order by seq"))
                .containsExactly(
                        "blacklist-publication publish-edition fund-dishonesty/1",
                        "blacklist-publication publish-edition fund-dishonesty/2");
        assertThat(FakeAws.busEntries()).hasSize(4);
    }

    @Test
    void the_functions_role_can_approve_nothing_and_change_no_edition() {
        assertThat(Approvals.refusedTo("blacklist_publication", "insert into listing select * from listing"))
                .isTrue();
        assertThat(Approvals.refusedTo("blacklist_publication", "update edition set manifest = ''"))
                .isTrue();
        assertThat(Approvals.refusedTo("blacklist_publication", "select from audit_row"))
                .isTrue();
        assertThat(Approvals.refusedTo("case_desk", "select from edition")).isTrue();
    }
}
