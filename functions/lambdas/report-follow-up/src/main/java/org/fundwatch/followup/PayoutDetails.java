package org.fundwatch.followup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.Identity;

/** Who is paid, known by which document, and where (收款信息): only ever sealed. */
final class PayoutDetails {
    static final int MOST = 100;
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{8,34}");

    private final String holder;
    private final String account;
    private final String bank;
    private final String document;
    private final Optional<String> token;

    private PayoutDetails(String holder, String account, String bank, String document, Optional<String> token) {
        this.holder = holder;
        this.account = account;
        this.bank = bank;
        this.document = document;
        this.token = token;
    }

    static PayoutDetails parse(Tree body) {
        return new PayoutDetails(
                text(body, "holder"),
                account(body),
                text(body, "bank"),
                text(body, "document", Identity.MAX),
                Optional.empty());
    }

    PayoutDetails with(ClaimToken given) {
        var known = new String(given.bytes(), StandardCharsets.UTF_8);
        return new PayoutDetails(holder, account, bank, document, Optional.of(known));
    }

    /** As they are sealed: JSON. */
    byte[] bytes() {
        var data = new TreeMap<String, Object>();
        data.put("holder", holder);
        data.put("account", account);
        data.put("bank", bank);
        data.put("document", document);
        token.ifPresent(it -> data.put("token", it));
        return JsonBody.write(data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "•••";
    }

    private static String account(Tree body) {
        var account = body.text("account").replaceAll("[ -]", "");
        if (!ACCOUNT.matcher(account).matches()) {
            throw new Misfit("/account", "must be 8 to 34 digits and capitals");
        }
        return account;
    }

    private static String text(Tree body, String key) {
        return text(body, key, MOST);
    }

    private static String text(Tree body, String key, int most) {
        var text = body.text(key).strip();
        if (text.isEmpty() || text.length() > most) {
            throw new Misfit("/" + key, "must have 1 to " + most + " characters");
        }
        return text;
    }
}
