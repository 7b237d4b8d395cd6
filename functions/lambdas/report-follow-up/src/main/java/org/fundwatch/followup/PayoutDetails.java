package org.fundwatch.followup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.reports.ClaimToken;

/** Who is paid, and where (收款信息): only ever sealed. */
final class PayoutDetails {
    static final int MOST = 100;
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{8,34}");

    private final String holder;
    private final String account;
    private final String bank;
    private final Optional<String> token;

    private PayoutDetails(String holder, String account, String bank, Optional<String> token) {
        this.holder = holder;
        this.account = account;
        this.bank = bank;
        this.token = token;
    }

    static PayoutDetails parse(Tree body) {
        return new PayoutDetails(text(body, "holder"), account(body), text(body, "bank"), Optional.empty());
    }

    PayoutDetails with(ClaimToken given) {
        return new PayoutDetails(holder, account, bank, Optional.of(new String(given.bytes(), StandardCharsets.UTF_8)));
    }

    /** As they are sealed: JSON. */
    byte[] bytes() {
        var data = new TreeMap<String, Object>();
        data.put("holder", holder);
        data.put("account", account);
        data.put("bank", bank);
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
        var text = body.text(key).strip();
        if (text.isEmpty() || text.length() > MOST) {
            throw new Misfit("/" + key, "must have 1 to " + MOST + " characters");
        }
        return text;
    }
}
