package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.publication.Publishing.KEY;
import static org.fundwatch.publication.Publishing.RULES;
import static org.fundwatch.publication.Publishing.aListing;
import static org.fundwatch.publication.Publishing.aWithdrawal;
import static org.fundwatch.publication.Publishing.published;
import static org.fundwatch.publication.Publishing.sources;

import java.util.List;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final Edition FIRST =
            published(Edition.none().next(sources(List.of(aListing(1), aListing(2))), RULES));
    private static final Edition SECOND =
            published(FIRST.next(sources(List.of(aListing(1), aListing(2)), aWithdrawal(1)), RULES));

    @Test
    void the_same_edition_gives_the_same_bytes() {
        assertThat(rendered(FIRST)).isEqualTo(rendered(FIRST));
    }

    @Test
    void the_manifest_names_every_file_by_its_digest() {
        var rendering = rendered(FIRST);

        var manifest = JsonBody.read(rendering.manifest());
        assertThat(rendering.files().keySet())
                .containsExactly("index.en.html", "index.zh-CN.html", "list.csv", "list.json", "tombstones.json");
        rendering
                .files()
                .forEach((name, text) ->
                        assertThat(manifest.child("files").text(name)).isEqualTo(Digest.of(text)));
        assertThat(manifest.child("files").keys())
                .hasSameSizeAs(rendering.files().keySet());
    }

    @Test
    void what_a_demonstration_s_key_signs_says_so_on_the_list_itself() {
        var none = new Edition(1, Publishing.TODAY, List.of(), List.of());
        var files = rendered(none).files();

        assertThat(JsonBody.read(files.get("list.json")).bool("demonstration")).isTrue();
        assertThat(files.get("index.en.html")).contains("class=\"demonstration\"");
        assertThat(files.get("index.zh-CN.html")).contains("class=\"demonstration\"");
    }

    @Test
    void a_bureau_s_own_key_signs_no_demonstration_unless_an_entry_stands_on_an_example() {
        var key = new SigningKey("ECDSA_SHA_256", "AAAA", false);

        assertThat(new Edition(1, Publishing.TODAY, List.of(), List.of()).isDemonstration(key))
                .isFalse();
        assertThat(FIRST.isDemonstration(key)).isTrue();
    }

    @Test
    void an_edition_names_the_one_before_and_all_before_that() {
        var first = rendered(FIRST);
        var second = Rendering.of(SECOND, first.link(), KEY);

        var manifest = JsonBody.read(second.manifest());
        assertThat(manifest.text("previousManifestSha256")).isEqualTo(Digest.of(first.manifest()));
        assertThat(manifest.text("previousChainSha256")).isEqualTo(first.link().chainSha256());
        assertThat(manifest.integer("edition")).isEqualTo(2);
    }

    @Test
    void an_edition_follows_its_predecessor_or_none() {
        assertThatThrownBy(() -> rendered(SECOND)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_reads_back_from_its_document() {
        var entry = aListing(1).entry();

        assertThat(Entry.of(JsonBody.read(CanonicalJson.document(entry.leaves()))))
                .isEqualTo(entry);
    }

    @Test
    void no_file_of_an_edition_has_the_number_of_a_case_or_who_left() {
        var rendering = Rendering.of(SECOND, rendered(FIRST).link(), KEY);

        rendering.files().values().forEach(text -> assertThat(text).doesNotContain("FW-TEST"));
        assertThat(rendering.files().get("tombstones.json")).doesNotContain("Hospital");
    }

    @Test
    void the_chain_has_a_link_for_each_edition() {
        var first = rendered(FIRST).link();
        var second = Rendering.of(SECOND, first, KEY).link();

        var links = JsonBody.read(ChainLink.document(List.of(first, second))).children("links");
        assertThat(links).extracting((Tree it) -> it.integer("edition")).containsExactly(1, 2);
        assertThat(links.get(1).text("chainSha256"))
                .isEqualTo(Digest.of(first.chainSha256() + "\n2\n" + second.manifestSha256() + "\n"));
    }

    @Test
    void the_key_says_that_it_is_a_demonstration_s() {
        assertThat(KEY.document()).contains("\"demonstration\":true", "\"sha256\":\"" + KEY.fingerprint() + "\"");
    }

    private static Rendering rendered(Edition edition) {
        return Rendering.of(edition, ChainLink.start(), KEY);
    }
}
