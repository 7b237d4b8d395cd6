package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final Tree POLICY = Tree.of(Map.of(
            "limits",
            Map.of("floor", "200 CNY"),
            "bands",
            List.of(List.of("100000 CNY", "2%"), List.of("rest", "1%"))));

    @Test
    void points_to_each_node_as_rfc_6901_does() {
        var tree = Tree.of(Map.of("a/b", Map.of("m~n", List.of("x", "y"))));

        assertThat(tree.pointer()).isEmpty();
        assertThat(tree.child("a/b").children("m~n").getLast().pointer()).isEqualTo("/a~1b/m~0n/1");
    }

    @Test
    void reads_lists_of_lists_to_the_leaf() {
        var first = POLICY.children("bands").getFirst().items();

        assertThat(first.getFirst().money()).isEqualTo(Money.yuan("100000"));
        assertThat(first.getLast().ratio()).isEqualTo(Ratio.percent("2"));
    }

    @Test
    void counts_null_as_absent() {
        var tree = Tree.of(Collections.singletonMap("name", null));

        assertThat(tree.has("name")).isFalse();
        assertThat(tree.optionalText("name")).isEmpty();
        assertThatCode(tree::finish).doesNotThrowAnyException();
    }

    @Test
    void gives_an_optional_text_that_is_there() {
        assertThat(Tree.of(Map.of("name", "x")).optionalText("name")).contains("x");
    }

    @Test
    void names_the_keys_of_an_object_whose_keys_are_data() {
        assertThat(Tree.of(Map.of("ONE", "3%")).keys()).containsExactly("ONE");
    }

    @Test
    void refuses_what_is_missing() {
        misfit(() -> POLICY.child("limits").money("cap"), "/limits/cap", "is required");
        misfit(() -> Tree.of(Map.of("l", Collections.singletonList(null))).children("l"), "/l/0", "is required");
    }

    @Test
    void refuses_another_kind_of_node() {
        misfit(() -> Tree.of("text").text("key"), "", "must be an object");
        misfit(() -> POLICY.child("bands").child("0"), "/bands", "must be an object");
        misfit(() -> POLICY.children("limits"), "/limits", "must be a list");
        misfit(() -> POLICY.text("limits"), "/limits", "must be a text");
        misfit(() -> Tree.of(null).has("key"), "", "must be an object");
    }

    @Test
    void is_finished_when_every_key_was_read() {
        var tree = Tree.of(Map.of("limits", Map.of("floor", "200 CNY")));
        tree.child("limits").money("floor");

        assertThatCode(tree::finish).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_key_that_nobody_read_without_naming_it() {
        var tree = Tree.of(Map.of("place", "110000", "13900000000", "x"));
        tree.text("place");

        misfit(tree::finish, "", "must have no other keys than place");
    }

    @Test
    void refuses_unread_keys_at_any_depth() {
        var tree = Tree.of(Map.of("parts", List.of(Map.of("finding", "a", "extra", "b"))));
        tree.children("parts").getFirst().text("finding");

        misfit(tree::finish, "/parts/0", "must have no other keys than finding");
    }

    @Test
    void refuses_keys_in_an_object_that_should_have_none() {
        misfit(() -> Tree.of(Map.of("extra", "b")).finish(), "", "must have no keys");
    }

    private static void misfit(ThrowingCallable reading, String pointer, String rule) {
        assertThatExceptionOfType(Misfit.class).isThrownBy(reading).satisfies(misfit -> {
            assertThat(misfit.pointer()).isEqualTo(pointer);
            assertThat(misfit.rule()).isEqualTo(rule);
        });
    }
}
