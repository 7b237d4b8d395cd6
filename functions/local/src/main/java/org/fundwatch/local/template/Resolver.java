package org.fundwatch.local.template;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what is written into text: parameters, references and substitutions. */
final class Resolver {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]+)}");
    private static final String SECRET = "{{resolve:";

    private final Parameters parameters;
    private final PhysicalNames names;

    Resolver(Parameters parameters, PhysicalNames names) {
        this.parameters = parameters;
        this.names = names;
    }

    /** The value; fails where the launcher would have to ask AWS for it. */
    String text(Part part) {
        var text = Intrinsic.of(part).map(this::apply).orElseGet(part::scalar);
        if (text.contains(SECRET)) {
            throw part.misfit("this value lives in AWS: a parameter must stand in for it");
        }
        return text;
    }

    int integer(Part part) {
        try {
            return Integer.parseInt(text(part));
        } catch (NumberFormatException e) {
            throw part.misfit("must be a whole number");
        }
    }

    List<String> texts(Part part) {
        return part.items().stream().map(this::text).toList();
    }

    /** The name of a resource of this type, given by its ARN. */
    String nameFromArn(Part part, String service) {
        var arn = text(part).split(":", -1);
        if (arn.length != 6 || !arn[0].equals("arn") || !arn[2].equals(service)) {
            throw part.misfit("must be the ARN of " + service);
        }
        return arn[5];
    }

    private String apply(Intrinsic function) {
        var argument = function.argument();
        return switch (function.name()) {
            case "Ref" -> ref(argument, argument.scalar());
            case "GetAtt" -> attribute(argument);
            case "Sub" -> substitute(argument);
            default -> throw argument.misfit("the launcher does not understand !" + function.name());
        };
    }

    private String ref(Part at, String name) {
        return parameters.knows(name) ? parameters.value(at, name) : names.ref(at, name);
    }

    private String attribute(Part argument) {
        var path = argument.isList() ? String.join(".", texts(argument)) : argument.scalar();
        return attribute(argument, path);
    }

    private String attribute(Part at, String path) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            throw at.misfit("must name a resource and an attribute");
        }
        return names.attribute(at, path.substring(0, dot), path.substring(dot + 1));
    }

    private String substitute(Part argument) {
        if (!argument.isList()) {
            return substitute(argument, argument.scalar(), Map.of());
        }
        var items = argument.items();
        return substitute(argument, items.getFirst().scalar(), items.getLast().entries());
    }

    private String substitute(Part at, String text, Map<String, Part> own) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(fill(at, found, own)));
    }

    private String fill(Part at, MatchResult found, Map<String, Part> own) {
        var name = found.group(2).strip();
        if (!found.group(1).isEmpty()) {
            return "${" + name + "}";
        }
        if (own.containsKey(name)) {
            return text(own.get(name));
        }
        return name.contains(".") ? attribute(at, name) : ref(at, name);
    }
}
