package org.fundwatch.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;
import org.fundwatch.kernel.Tree;

/** A trace as the JSON text that is stored beside its decision; reading gives back an equal trace, in the same order. */
public final class TraceText {
    private TraceText() {}

    public static String write(Trace trace) {
        var members = new LinkedHashMap<String, Object>();
        members.put("policy", trace.policy().value());
        members.put("policyVersion", trace.policyVersion());
        members.put("codeVersion", trace.codeVersion());
        members.put("facts", trace.facts());
        members.put("steps", trace.steps().stream().map(TraceText::members).toList());
        return Json.write(members);
    }

    public static Trace read(String text) {
        var tree = parse(text);
        var facts = tree.child("facts");
        var stated = new LinkedHashMap<String, String>();
        facts.keys().forEach(name -> stated.put(name, facts.text(name)));
        return new Trace(
                new PolicyId(tree.text("policy")),
                tree.text("policyVersion"),
                tree.text("codeVersion"),
                stated,
                tree.children("steps").stream().map(TraceText::step).toList());
    }

    private static Map<String, Object> members(TraceStep step) {
        var members = new LinkedHashMap<String, Object>();
        members.put("rule", step.rule().value());
        members.put("question", step.question());
        members.put("answer", step.answer());
        return members;
    }

    private static TraceStep step(Tree step) {
        return new TraceStep(new RuleId(step.text("rule")), step.text("question"), step.text("answer"));
    }

    private static Tree parse(String text) {
        try {
            return Tree.of(Json.read(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
