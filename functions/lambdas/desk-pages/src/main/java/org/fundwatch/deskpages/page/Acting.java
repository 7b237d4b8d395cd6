package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fundwatch.deskpages.api.Act;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.form.BodyReader;
import org.fundwatch.deskpages.form.FormMaker;
import org.fundwatch.deskpages.form.Prefill;
import org.fundwatch.deskpages.form.Typed;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Problems;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Randomness;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows forms, sends what was typed to the API once, and shows the form again where the API refuses. */
@ApplicationScoped
class Acting {
    private static final String READ_ONCE = "OpeningResource_read";

    /** Acts whose answer no other page shows: a penalty that is only worked out, and an identity that is read once. */
    private static final Set<String> TOLD_ONCE = Set.of("ProposalResource_propose", READ_ONCE);

    /** Acts that may be done of some things and refused of others, which is read at once and not done again. */
    private static final String OF_FINDINGS = "FindingActResource_";

    /** What the pages before may have put into the address of a form; nothing else there fills one in. */
    private static final Set<String> FROM_PAGES = Set.of("findings", "rule", "from", "until", "place");

    private final StaffApi api;
    private final Gate gate;
    private final Prefills prefills;
    private final Randomness randomness;
    private final Belonging belonging;

    Acting(StaffApi api, Gate gate, Prefills prefills, Randomness randomness, Belonging belonging) {
        this.api = api;
        this.gate = gate;
        this.prefills = prefills;
        this.randomness = randomness;
        this.belonging = belonging;
    }

    /** The form, perhaps about things that were picked from a list. */
    Uni<RestResponse<String>> form(Frame frame, Operation operation, String path, Map<String, List<String>> picked) {
        var sheet = new Sheet(frame, operation, path);
        return gate.why(frame, operation, path).chain(why -> why.isEmpty() ? open(sheet, picked) : closed(sheet, why));
    }

    private Uni<RestResponse<String>> open(Sheet sheet, Map<String, List<String>> picked) {
        return known(sheet, picked)
                .chain(prefill -> show(200, sheet, new Typed(Form.empty(), prefill), List.of(), List.of()));
    }

    /** What was picked on the page before stands in the form's fields by their names. */
    private Uni<Prefill> known(Sheet sheet, Map<String, List<String>> picked) {
        return isOfPicked(sheet.operation())
                ? Uni.createFrom()
                        .item(Prefill.known(picked.entrySet().stream()
                                .filter(each -> FROM_PAGES.contains(each.getKey()))
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, each -> String.join("\n", each.getValue())))))
                : prefills.of(sheet.frame(), sheet.operation(), sheet.path());
    }

    private static boolean isOfPicked(Operation operation) {
        return operation.id().startsWith(OF_FINDINGS) || operation.id().equals("ShadowResource_propose");
    }

    private Uni<RestResponse<String>> closed(Sheet sheet, String why) {
        return withoutForm(409, sheet, why, List.of());
    }

    private Uni<RestResponse<String>> withoutForm(int status, Sheet sheet, String why, List<Section> told) {
        var frame = sheet.frame();
        var title = frame.words().operation(sheet.operation().id());
        var page = new FormPage(title, why, "", belonging.link(sheet), "", List.of(), List.of(), told);
        return Page.of(status, Templates.form(frame, page), frame.language());
    }

    Uni<RestResponse<String>> act(Frame frame, Operation operation, String path, Form form) {
        return prefills.of(frame, operation, path).chain(prefill -> {
            var typed = new Typed(form, prefill);
            var sheet = new Sheet(frame, operation, path);
            return form.value("more").isEmpty() ? send(sheet, typed) : show(200, sheet, typed, List.of(), List.of());
        });
    }

    private Uni<RestResponse<String>> send(Sheet sheet, Typed typed) {
        var operation = sheet.operation();
        var body = operation.body().map(new BodyReader(typed)::object).orElse(MissingNode.getInstance());
        var act = Act.of(operation.method(), sheet.path(), typed.form().value("key"), body);
        return api.act(sheet.frame().person(), act).chain(answer -> switch (answer) {
            case Answer.Told told -> done(sheet, typed, told.body());
            case Answer.Refused refused -> again(sheet, typed, refused);
            case Answer.Silent silent ->
                again(sheet, typed, "", sheet.frame().words().say("silent"), 503);
        });
    }

    /** Most acts are seen on the page that they belong to; what is only told once is shown at once, above the form if that is not over. */
    private Uni<RestResponse<String>> done(Sheet sheet, Typed typed, JsonNode told) {
        var id = sheet.operation().id();
        if (!TOLD_ONCE.contains(id) && !id.startsWith(OF_FINDINGS)) {
            return Uni.createFrom().item(belonging.after(sheet));
        }
        var shown =
                new Presenter(sheet.frame().words()).show("", sheet.operation().answer(), told);
        var section = new Section("told", sheet.frame().words().say("answer"), shown);
        return id.equals(READ_ONCE) || id.startsWith(OF_FINDINGS)
                ? withoutForm(200, sheet, "", List.of(section))
                : show(200, sheet, typed, List.of(), List.of(section));
    }

    private Uni<RestResponse<String>> again(Sheet sheet, Typed typed, Answer.Refused refused) {
        var pointer = refused.problem().path("pointer").asText();
        var field = sheet.operation()
                .body()
                .map(body -> new BodyReader(typed).field(body, pointer))
                .orElse("");
        var sentence = new Problems(sheet.frame().words()).sentence(refused);
        return again(sheet, typed, field, sentence, refused.status());
    }

    private Uni<RestResponse<String>> again(Sheet sheet, Typed typed, String field, String sentence, int status) {
        return show(status, sheet, typed, List.of(new FormPage.Wrong(field, sentence)), List.of());
    }

    private Uni<RestResponse<String>> show(
            int status, Sheet sheet, Typed typed, List<FormPage.Wrong> wrongs, List<Section> told) {
        var frame = sheet.frame();
        var wrong = wrongs.stream().collect(Collectors.toMap(FormPage.Wrong::field, FormPage.Wrong::sentence));
        var maker = new FormMaker(frame.words(), typed, wrong);
        var page = new FormPage(
                frame.words().operation(sheet.operation().id()),
                "",
                "do/" + sheet.path(),
                belonging.link(sheet),
                key(status, typed),
                sheet.operation().body().map(maker::nodes).orElse(List.of()),
                wrongs,
                told);
        return Page.of(status, Templates.form(frame, page), frame.language());
    }

    /** Whether it was done is unknown after a failure: then the same key asks again. Otherwise nothing was stored. */
    private String key(int status, Typed typed) {
        return status >= 500 ? typed.form().value("key") : randomness.uuid().toString();
    }

    /** A form that somebody has before them. */
    record Sheet(Frame frame, Operation operation, String path) {}
}
