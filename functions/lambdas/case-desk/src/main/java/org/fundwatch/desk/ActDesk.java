package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.cases.Act;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.data.Outbox;

/** Does one act to one case: hold the case, take the step, walk the edge, write the event. */
@ApplicationScoped
class ActDesk {
    private final Once once;
    private final CaseFiles files;
    private final Outbox outbox;
    private final Randomness randomness;

    ActDesk(Once once, CaseFiles files, Outbox outbox, Randomness randomness) {
        this.once = once;
        this.files = files;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    Uni<ActView> perform(Order order, Function<CaseFile, Uni<Done>> step) {
        return once.carry(order, () -> take(order, step)).map(ActView::read);
    }

    private Uni<Once.Carried> take(Order order, Function<CaseFile, Uni<Done>> step) {
        return files.heldFor(Act.valueOf(order.act()), new CaseNumber(order.subject()))
                .chain(file -> step.apply(file)
                        .call(done -> tell(order, done.event()))
                        .chain(done -> walk(file, order, done)));
    }

    private Uni<Once.Carried> walk(CaseFile file, Order order, Done done) {
        var act = done.instead().orElseGet(() -> Act.valueOf(order.act()));
        return files.move(file, act, order.at())
                .map(moved -> new Once.Carried(answer(moved, done), order.as(act.name())));
    }

    private Uni<Void> tell(Order order, Optional<Done.Event> event) {
        return event.map(it -> outbox.append(
                        randomness.uuid(), it.type(), order.subject(), order.at(), it.schema(), it.data()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static String answer(CaseFile moved, Done done) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("caseNumber", moved.number().value());
        answer.put("stage", moved.stage().name());
        answer.putAll(done.answer());
        return JsonBody.write(answer);
    }
}
