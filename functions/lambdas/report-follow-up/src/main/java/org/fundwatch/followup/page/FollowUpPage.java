package org.fundwatch.followup.page;

import io.quarkus.qute.TemplateInstance;
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
import org.fundwatch.followup.ProgressView;
import org.fundwatch.followup.Receipts;
import org.fundwatch.followup.ReportFollowUp;
import org.fundwatch.followup.RewardView;
import org.fundwatch.followup.Rewards;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.pages.Article;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Language;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /follow-up/zh-CN} and {@code /follow-up/en}: asks for the receipt, answers where the report stands. */
@Path("/follow-up")
@Produces(MediaType.TEXT_HTML)
public class FollowUpPage {
    private static final int MOST_BYTES = 4096;

    private final ReportFollowUp followUp;
    private final Rewards rewards;

    FollowUpPage(ReportFollowUp followUp, Rewards rewards) {
        this.followUp = followUp;
        this.rewards = rewards;
    }

    @GET
    public RestResponse<String> home(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) List<String> accepted) {
        return Page.inLanguage("/follow-up", Language.preferred(accepted));
    }

    @GET
    @Path("/{language}")
    public Uni<RestResponse<String>> form(@PathParam("language") String tag) {
        return Page.of(200, Templates.form("", ""), Page.language(tag));
    }

    @POST
    @Path("/{language}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> follow(@PathParam("language") String tag, String body) {
        var language = Page.language(tag);
        var typed = Form.read(body, MOST_BYTES).value("receipt");
        return Uni.createFrom()
                .item(() -> Receipts.typed(typed))
                .chain(receipt -> followUp.progress(receipt)
                        .chain(progress ->
                                rewards.view(receipt).map(reward -> page(ProgressView.of(progress), reward, language))))
                .chain(page -> Page.of(200, page, language))
                .onFailure(Misfit.class)
                .recoverWithUni(() -> again(422, typed, "slip", language))
                .onFailure(FollowUpPage::isUnknown)
                .recoverWithUni(() -> again(404, typed, "unknown", language));
    }

    private static TemplateInstance page(ProgressView progress, RewardView reward, Language language) {
        var article = reward.article().map(cited -> Article.in(language, cited)).orElse("");
        return Templates.progress(progress, reward, article);
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Rejected rejected && rejected.failure() instanceof Failure.ReceiptUnknown;
    }

    private static Uni<RestResponse<String>> again(int status, String typed, String wrong, Language language) {
        return Page.of(status, Templates.form(typed, wrong), language);
    }
}
