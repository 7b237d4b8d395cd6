package org.fundwatch.followup.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import org.fundwatch.followup.Waiver;
import org.fundwatch.followup.Waiving;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Language;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /follow-up/zh-CN/waiver} and {@code /follow-up/en/waiver}: a reward is given up, without script. */
@Path("/follow-up/{language}/waiver")
@Produces(MediaType.TEXT_HTML)
public class WaiverForm {
    private static final int MOST_BYTES = 4096;
    private final Waiving waiving;

    WaiverForm(Waiving waiving) {
        this.waiving = waiving;
    }

    @GET
    public Uni<RestResponse<String>> form(@PathParam("language") String tag) {
        return again(200, Page.language(tag), Form.empty(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> waive(@PathParam("language") String tag, String body) {
        var language = Page.language(tag);
        var form = Form.read(body, MOST_BYTES);
        return Uni.createFrom()
                .item(() -> Waiver.parse(tree(form)))
                .chain(waiving::waive)
                .chain(waived -> Page.of(200, Templates.waived(waived), language))
                .onFailure(Misfit.class)
                .recoverWithUni(misfit -> again(422, language, form, field(misfit.pointer())))
                .onFailure(Rejected.class)
                .recoverWithUni(rejected -> refused(language, form, rejected));
    }

    private static Uni<RestResponse<String>> refused(Language language, Form form, Rejected rejected) {
        return switch (rejected.failure()) {
            case Failure.ReceiptUnknown _ -> again(404, language, form, "unknown");
            case Failure.ClaimTokenWrong _ -> again(422, language, form, "token");
            case Failure.TooManyTries _ -> again(429, language, form, "wait");
            case Failure.RewardNotClaimable _ -> again(409, language, form, "nothing");
            default -> throw rejected;
        };
    }

    private static Uni<RestResponse<String>> again(int status, Language language, Form form, String wrong) {
        return Page.of(status, Templates.waiver(form, wrong), language);
    }

    private static Tree tree(Form form) {
        var body = new HashMap<String, Object>();
        body.put("receipt", form.value("receipt"));
        body.put("waived", form.value("waived").equals("yes"));
        if (!form.value("token").isEmpty()) {
            body.put("token", form.value("token"));
        }
        return Tree.of(body);
    }

    private static String field(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
