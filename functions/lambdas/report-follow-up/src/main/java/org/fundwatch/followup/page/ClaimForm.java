package org.fundwatch.followup.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import org.fundwatch.followup.Claim;
import org.fundwatch.followup.Claiming;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Language;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.web.IdempotencyKey;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /follow-up/zh-CN/claim} and {@code /follow-up/en/claim}: a reward is claimed, without script. */
@Path("/follow-up/{language}/claim")
@Produces(MediaType.TEXT_HTML)
public class ClaimForm {
    private static final int MOST_BYTES = 8192;
    private static final Set<String> FIELDS = Set.of("receipt", "holder", "account", "bank", "document", "token");

    private final Claiming claiming;
    private final Randomness randomness;

    ClaimForm(Claiming claiming, Randomness randomness) {
        this.claiming = claiming;
        this.randomness = randomness;
    }

    @GET
    public Uni<RestResponse<String>> form(@PathParam("language") String tag) {
        return again(200, Page.language(tag), Form.empty(), "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> claim(@PathParam("language") String tag, String body) {
        var language = Page.language(tag);
        var form = Form.read(body, MOST_BYTES);
        return Uni.createFrom()
                .item(() -> Claim.parse(IdempotencyKey.read(form.value("key")), tree(form)))
                .chain(claiming::claim)
                .chain(claimed -> Page.of(201, Templates.claimed(claimed), language))
                .onFailure(Misfit.class)
                .recoverWithUni(misfit -> again(422, language, form, field(misfit.pointer()), ""))
                .onFailure(Rejected.class)
                .recoverWithUni(rejected -> refused(language, form, rejected));
    }

    private Uni<RestResponse<String>> refused(Language language, Form form, Rejected rejected) {
        return switch (rejected.failure()) {
            case Failure.ReceiptUnknown _ -> again(404, language, form, "unknown", "");
            case Failure.ClaimTokenWrong _ -> again(422, language, form, "token", "");
            case Failure.TooManyTries wait -> again(429, language, form, "wait", minutes(wait));
            case Failure.RewardLapsed lapsed -> again(409, language, form, "lapsed", lapsed.lapsedOn());
            case Failure.RewardNotClaimable _, Failure.KeyReused _ -> again(409, language, form, "nothing", "");
            default -> throw rejected;
        };
    }

    private Uni<RestResponse<String>> again(int status, Language language, Form form, String wrong, String since) {
        return Page.of(status, Templates.claim(new ClaimPage(randomness.uuid(), form, wrong, since)), language);
    }

    private static Tree tree(Form form) {
        var body = new HashMap<String, Object>();
        FIELDS.stream()
                .filter(field -> !form.value(field).isEmpty())
                .forEach(field -> body.put(field, form.value(field)));
        return Tree.of(body);
    }

    /** Begun minutes count whole. */
    private static String minutes(Failure.TooManyTries wait) {
        return Long.toString(
                Duration.ofSeconds(wait.retryAfter()).plusSeconds(59).toMinutes());
    }

    private static String field(String pointer) {
        return pointer.isEmpty() ? "receipt" : pointer.substring(1);
    }
}
