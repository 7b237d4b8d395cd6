package org.fundwatch.intake.portal;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.fundwatch.intake.ReportIntake;
import org.fundwatch.intake.ReportParser;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Language;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.web.IdempotencyKey;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /portal/zh-CN} and {@code /portal/en}: a form, and the receipt as its answer; never a secret in an address. */
@Path("/portal")
@Produces(MediaType.TEXT_HTML)
public class PortalResource {
    /** A form writes one byte of Chinese as three. */
    private static final int MOST_BYTES = 3 * 64 * 1024;

    private final ReportIntake intake;
    private final TimeSource time;
    private final Randomness randomness;

    PortalResource(ReportIntake intake, TimeSource time, Randomness randomness) {
        this.intake = intake;
        this.time = time;
        this.randomness = randomness;
    }

    @GET
    public RestResponse<String> home(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) List<String> accepted) {
        return Page.inLanguage("/portal", Language.preferred(accepted));
    }

    @GET
    @Path("/{language}")
    public Uni<RestResponse<String>> form(@PathParam("language") String tag) {
        return form(Page.language(tag), Form.empty(), "", 200);
    }

    @POST
    @Path("/{language}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> file(@PathParam("language") String tag, String body) {
        var language = Page.language(tag);
        var form = Form.read(body, MOST_BYTES);
        return Uni.createFrom()
                .item(() ->
                        ReportParser.parse(IdempotencyKey.read(form.value("key")), PortalForm.body(form), time.today()))
                .chain(intake::accept)
                .chain(receipt -> Page.of(201, Templates.receipt(receipt), language))
                .onFailure(Misfit.class)
                .recoverWithUni(misfit -> again(language, form, misfit.pointer()))
                .onFailure(Rejected.class)
                .recoverWithUni(rejected -> refused(language, form, rejected));
    }

    private Uni<RestResponse<String>> refused(Language language, Form form, Rejected rejected) {
        return switch (rejected.failure()) {
            case Failure.UnknownReference unknown -> again(language, form, unknown.pointer());
            case Failure.KeyReused reused -> Page.of(409, Templates.sent(), language);
            default -> throw rejected;
        };
    }

    private Uni<RestResponse<String>> again(Language language, Form form, String pointer) {
        return form(language, form, PortalForm.field(pointer), 422);
    }

    private Uni<RestResponse<String>> form(Language language, Form form, String wrong, int status) {
        var page = new FormPage(language, randomness.uuid(), time.today(), form, wrong);
        return Page.of(status, Templates.form(page), language);
    }
}
