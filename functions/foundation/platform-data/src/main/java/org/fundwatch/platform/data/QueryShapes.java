package org.fundwatch.platform.data;

import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/** The ways in which the stores ask in Hibernate's language, for a parser that learns by reading. */
final class QueryShapes {
    /** One for each; what they name does not matter to the parser. */
    static final List<String> ALL = List.of(
            "from JumpRow",
            "from VexRow order by openedAt desc, caseNumber",
            "from QueryRow where number = :number",
            "from QueryRow where number = ?1",
            "from KeptRow where state = 'PREPARED' order by number",
            "from WaxRow where caseNumber = :number and decision = :decision",
            "from ZoneRow where caseNumber in :numbers order by id desc",
            "from FlyRow where number = :number order by position, happenedAt desc, eventId",
            "from YieldRow where stage in :stages and (openedAt < :at or openedAt = :at and number > :number)"
                    + " order by openedAt desc, number",
            "from OutRow where sentAt is null order by seq",
            "from BookRow where by in (select a.by from ActRow a where a.code = :code) order by by, number",
            "from GiveRow given where number = :number and not exists"
                    + " (from EndRow ended where ended.number = given.number and ended.of = given.of)",
            "from EntryRow entry where not exists (from GoneRow gone where gone.entryId = entry.entryId)",
            "from LineRow l where l.code in (:codes)",
            "from LineRow l where l.code in (:codes) order by l.no",
            "from OpenRow order by requestedAt desc, id",
            "from StepRow s where s.id = :id and s.number = :number order by s.at, s.ordinal",
            "select code from HeldRow order by code",
            "select salt, tag, filedAt from ReadRow where hash = :hash",
            "select salt, tag, filedAt from ReadRow where hash = ?1",
            "select count(*) from PartRow where number = :number",
            "select min(time) from OutRow where sentAt is null",
            "select part.number, part.all.one, sum(part.fen) from PartRow part where part.number in :numbers"
                    + " group by part.number, part.all.one",
            "select a.number, a.on, b.on from ARow a left join BRow b on b.number = a.number and b.of = a.number"
                    + " where a.number in :numbers",
            "select r.id, r.number, c.stage from RRow r join CRow c on c.id = r.id where r.id = :id and r.number = :number"
                    + " order by c.at, r.id",
            "select a, b from ARow a join BRow b on b.code = a.code and b.month = a.month order by a.at desc, a.code, a.month",
            "select a from ARow a join EntryRow entry on entry.id = a.id where entry.of = :of order by a.number, a.of",
            "select p, d from PRow p left join DRow d on d.number = p.number where p.number = :number",
            "select p, d from PRow p left join DRow d on d.number = p.number order by p.number desc",
            "select f, c, r from FRow f join CRow c on c.id = f.id left join RRow r on r.id = f.id and r.number = f.number"
                    + " where c.code = :code and r.stage = :stage and exists"
                    + " (select 1 from DRow d where d.id = f.id and d.number = f.number and d.doctor = :doctor)"
                    + " order by c.at desc, f.id, f.number",
            "select f, c, r, s from FRow f join CRow c on c.id = f.id join RRow r on r.id = f.id and r.number = f.number"
                    + " join SRow s on s.id = f.id and s.act = org.fundwatch.Act.AGAIN where c.code = :code"
                    + " order by case when r.stage = org.fundwatch.Stage.DONE then 0 else 1 end, s.doneAt desc, f.id, f.number",
            "update URow set stage = :to, updatedAt = :at where number = :number and stage = :from",
            "update URow set signature = :signature where number = :number and signature is null",
            "update URow set state = 'DONE', doneAt = :at where number = :number and state = 'PREPARED'",
            "update OutRow set sentAt = :now where id in :ids");

    private QueryShapes() {}

    /** As Hibernate reads a query at its first try, and how much of the language the parser knows then. */
    static int read(String query) {
        var builder = HqlParseTreeBuilder.INSTANCE;
        var parser = builder.buildHqlParser(query, builder.buildHqlLexer(query));
        var learning = parser.getInterpreter();
        learning.setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.statement();
        var known = 0;
        for (var decision : learning.decisionToDFA) {
            known += decision.states.size();
        }
        return known;
    }
}
