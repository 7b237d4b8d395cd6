package org.fundwatch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryShapesTest {
    private static int learnt;

    @BeforeAll
    static void read_them() {
        QueryShapes.ALL.forEach(QueryShapes::read);
        learnt = QueryShapes.read("from JumpRow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from CaseRow order by openedAt desc, caseNumber",
                "from ProcedureRow where caseNumber in :numbers",
                "select count(*) from PenaltyRow where caseNumber = :number",
                "select salt, verifier, tokenVerifier from ReportRow where caseNumber = ?1",
                "from InstitutionRow i where i.code in (:codes)",
                "from OpeningRow order by requestedAt desc, id",
                "update OutboxRow set sentAt = :now where id in :ids",
            })
    void a_query_of_a_shape_that_it_knows_teaches_the_parser_nothing(String query) {
        assertThat(QueryShapes.read(query)).isEqualTo(learnt);
    }

    @Test
    void what_it_does_not_know_it_learns_once() {
        var more = QueryShapes.read(
                "delete from OtherRow where upper(name) like :name and cast(count as string) <> 'none'");

        assertThat(more).isGreaterThan(learnt);
        learnt = QueryShapes.read("from JumpRow");
        assertThat(learnt).isEqualTo(more);
    }
}
