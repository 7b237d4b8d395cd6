package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.TakenStep;

/** Which reports are of one matter (多人举报同一事项): the last word on each case counts. Inside the caller's session. */
@ApplicationScoped
public class JointReports {
    private static final String OF = """
            select j.case_number from joint_report j
             where j.number = (select max(l.number) from joint_report l where l.case_number = j.case_number)
               and j.matter = (select o.matter from joint_report o where o.case_number = :number order by o.number desc limit 1)""";
    private static final String ADD = "insert into joint_report (case_number, number, matter, joined_by, joined_at) "
            + "values (:case, :number, :matter, :by, :at)";

    /** The cases of all reports of the matter, this one among them. */
    public Uni<SortedSet<CaseNumber>> of(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF, String.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(found -> {
                    SortedSet<CaseNumber> cases = new TreeSet<>(Comparator.comparing(CaseNumber::value));
                    cases.add(number);
                    found.forEach(other -> cases.add(new CaseNumber(other)));
                    return cases;
                });
    }

    /** Says, by the step of a review, of which matter the report is. */
    public Uni<Void> add(CaseNumber number, UUID matter, TakenStep step) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("case", number.value())
                        .setParameter("number", step.number())
                        .setParameter("matter", matter)
                        .setParameter("by", step.by().orElseThrow().value())
                        .setParameter("at", step.at())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
