package org.fundwatch.claimvalidation.fsi;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Problem;
import org.fundwatch.platform.web.ProblemAnswer;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The national envelope of an answer. {@code infcode} is the number 0 where all went well, and that is also what a claim gets that
 * was not checked: no client holds up care for it.
 */
final class Reply {
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final int WENT_WELL = 0;
    private static final int REFUSED = -1;
    private static final String GO_ON = "未检查，请继续";

    static RestResponse<String> of(List<Answered> answers) {
        var output = new LinkedHashMap<String, Object>();
        output.put(
                "result", answers.stream().flatMap(it -> it.results().stream()).toList());
        output.put("checks", answers.stream().map(Answered::check).toList());
        var all = answers.stream().allMatch(Answered::isChecked);
        return wentWell(all ? "" : GO_ON, output);
    }

    /** A request of which nobody knows of whom it speaks, or who asks, holds up no care. */
    static RestResponse<String> goOn() {
        return wentWell(GO_ON, Map.of("result", List.of(), "checks", List.of()));
    }

    /** What was reported is on its way. */
    static RestResponse<String> taken() {
        return wentWell("", Map.of());
    }

    /** A problem that is an envelope as well, for those who look at that alone. */
    static RestResponse<String> refused(Failure failure) {
        var problem = Problem.of(failure);
        var both = problem.with(Map.of("infcode", REFUSED, "err_msg", said(failure), "output", Map.of()));
        return ProblemAnswer.begun(failure)
                .entity(both.json())
                .type(PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static RestResponse<String> wentWell(String message, Map<String, Object> output) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("infcode", WENT_WELL);
        envelope.put("err_msg", message);
        envelope.put("output", output);
        return RestResponse.ResponseBuilder.ok(JsonBody.write(envelope))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String said(Failure failure) {
        return switch (failure) {
            case Failure.Malformed f -> "字段不符合要求：" + f.pointer();
            case Failure.Unreadable _ -> "请求内容不是可读的 JSON";
            case Failure.TooLarge f -> "请求内容过大，上限 " + f.limit() + " 字节";
            case Failure.OfAccess f -> said(f);
            default -> GO_ON;
        };
    }

    private static String said(Failure.OfAccess failure) {
        return switch (failure) {
            case Failure.SignatureWrong _ -> "签名不正确";
            case Failure.Replayed _ -> "重复的签名请求";
            case Failure.ClockSkew f -> "时钟偏差过大，服务器时间 " + f.ours();
            case Failure.AskedTooOften f -> "请求过于频繁，请于 " + f.retryAfter() + " 秒后再试；诊疗请继续";
            case Failure.Unauthenticated _, Failure.RoleMissing _, Failure.RolesMixed _, Failure.ScopeMissing _ ->
                "身份未通过验证";
        };
    }

    private Reply() {}
}
