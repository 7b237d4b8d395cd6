package org.fundwatch.deskpages;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser without script does: keeps cookies, follows redirects, sends forms. */
final class Browser {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI desk = URI.create("http://localhost:" + RestAssured.port);

    /** A browser in which somebody with the role has signed in. */
    static Browser signedIn(String role) {
        var browser = new Browser();
        var page = browser.get("/desk/en/cases");
        browser.signIn(page, "demo-" + role, role);
        return browser;
    }

    /** Sends the issuer's sign-in page, and follows where it leads. */
    HttpResponse<String> signIn(HttpResponse<String> page, String person, String role) {
        return signInFor(page, person, "{\"roles\":[\"%s\"]}".formatted(role));
    }

    /** The same with what the person's tokens say. */
    HttpResponse<String> signInFor(HttpResponse<String> page, String person, String claims) {
        return send(form(page.uri(), Map.of("username", person, "claims", claims)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(desk.resolve(path)).header("Accept-Language", "en"));
    }

    /** A file, as it is. */
    HttpResponse<byte[]> bytes(String path) {
        return send(
                HttpRequest.newBuilder(desk.resolve(path)).header("Accept-Language", "en"), BodyHandlers.ofByteArray());
    }

    /** Sends a form from a page of the desk. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(desk.resolve(path), fields).header("Sec-Fetch-Site", "same-origin"));
    }

    /** Sends a form with what the browser says of the page that it stood on. */
    HttpResponse<String> postFrom(String path, Map<String, String> fields, String header, String value) {
        return send(form(desk.resolve(path), fields).header(header, value));
    }

    HttpResponse<String> postFromNowhere(String path, Map<String, String> fields) {
        return send(form(desk.resolve(path), fields));
    }

    /** The key that the form on the page carries; empty where there is none. */
    static String key(HttpResponse<String> page) {
        var match = KEY.matcher(page.body());
        return match.find() ? match.group(1) : "";
    }

    String origin() {
        return desk.toString();
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** As if the browser had been closed. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    private static HttpRequest.Builder form(URI uri, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri).header("Content-Type", FORM).POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** With what a gateway adds. */
    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        var passed = request.header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Port", String.valueOf(desk.getPort()))
                .build();
        try {
            return client.send(passed, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
