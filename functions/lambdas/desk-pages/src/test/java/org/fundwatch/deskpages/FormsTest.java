package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.deskpages.contract.References;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.form.BodyReader;
import org.fundwatch.deskpages.form.FormMaker;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.form.Prefill;
import org.fundwatch.deskpages.form.Typed;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1234.56         | 123456
        1,234.5         | 123450
        1，234          | 123400
        0.01            | 1
        1.005           | "1.005"
        -1              | "-1"
        9,999,999,999.99| 999999999999
        ten             | "ten"
        """)
    void a_sum_typed_in_yuan_is_whole_fen_and_what_is_none_goes_on_as_it_is(String typed, String sent) {
        var schema = object(Map.of("sumFen", Map.of("type", "integer")));

        assertThat(body(schema, "key=1&sumFen=" + typed)).isEqualTo("{\"sumFen\":%s}".formatted(sent));
    }

    @Test
    void what_was_left_out_is_left_out() {
        var schema = object(Map.of("reason", TEXT, "inner", Map.of("properties", Map.of("day", TEXT))));

        assertThat(body(schema, "key=1&reason=&inner.day=+")).isEqualTo("{}");
    }

    @Test
    void a_list_of_texts_has_one_on_each_line() {
        var schema = object(Map.of("grounds", Map.of("type", "array", "items", TEXT)));

        assertThat(body(schema, "key=1&grounds=A1%0D%0A%0D%0A+B2")).isEqualTo("{\"grounds\":[\"A1\",\"B2\"]}");
    }

    @Test
    void a_list_of_things_grows_by_one_when_asked_and_loses_nothing() {
        var schema = object(Map.of(
                "acts",
                Map.of("type", "array", "items", object(Map.of("day", TEXT)).keywords())));
        var form = Form.read("key=1&acts.count=1&acts.0.day=2026-01-31&more=acts", 1000);
        var typed = new Typed(form, Prefill.NONE);

        var nodes = new FormMaker(Words.in(Language.ENGLISH), typed, Map.of()).nodes(schema);

        assertThat(nodes).hasSize(3).last().isInstanceOfSatisfying(Node.Count.class, count -> {
            assertThat(count.count()).isEqualTo(2);
            assertThat(count.isOpen()).isTrue();
        });
        assertThat(nodes.getFirst())
                .isInstanceOfSatisfying(
                        Node.Group.class,
                        group -> assertThat(group.nodes())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Node.Field.class,
                                        field -> assertThat(field.value()).isEqualTo("2026-01-31")));
    }

    @ParameterizedTest(name = "{0} left out: {1} is {2}")
    @CsvSource({
        "1, /parts/0/multiple, parts.1.multiple",
        "2, /parts/1/multiple, parts.2.multiple",
        "3, /parts/1/multiple, parts.1.multiple",
        "1, /parts/9, parts.9",
        "1, /parts, parts",
        "1, /leftOut/0, leftOut",
        "1, /reason, reason",
        "1, '', ''"
    })
    void a_pointer_into_what_was_sent_leads_to_its_field_though_parts_were_left_out(
            String leftOut, String pointer, String field) {
        var number = Map.of("type", "integer");
        var part = object(Map.of("finding", number, "multiple", TEXT)).keywords();
        var schema = object(Map.of(
                "reason",
                TEXT,
                "leftOut",
                Map.of("type", "array", "items", number),
                "parts",
                Map.of("type", "array", "items", part)));
        var typed = "key=1&parts.count=3&parts.0.finding=1&parts.1.finding=2&parts.2.finding=3&leftOut=" + leftOut;

        assertThat(new BodyReader(new Typed(Form.read(typed, 1000), Prefill.NONE)).field(schema, pointer))
                .isEqualTo(field);
    }

    @Test
    void what_is_fixed_is_never_what_somebody_sent() {
        var schema = object(Map.of("proposal", Map.of("type", "integer")));
        var known = new Prefill(Map.of("proposal", "7"), Set.of("proposal"), Map.of());
        var typed = new Typed(Form.read("key=1&proposal=8", 100), known);

        assertThat(new BodyReader(typed).object(schema).toString()).isEqualTo("{\"proposal\":7}");
    }

    private static String body(Schema schema, String sent) {
        return new BodyReader(new Typed(Form.read(sent, 1000), Prefill.NONE))
                .object(schema)
                .toString();
    }

    private static Schema object(Map<String, Object> properties) {
        return new Schema(
                "Thing",
                Map.of("type", "object", "required", List.of(), "properties", properties),
                new References(Map.of()));
    }
}
