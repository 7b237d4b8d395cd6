package org.fundwatch.local.rewards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;

/** Whether the place of a record is the place of its scheme, as far as its words name places that are known. */
record PlaceFit(String words) {
    private static final Pattern KIND = Pattern.compile("(壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$");

    /** What the words say against the scheme's place, or that they name none that is known. */
    Optional<Finding> of(Place place) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        var named = named();
        if (named.isEmpty()) {
            return Optional.of(Finding.open("place " + words));
        }
        var province = place.province();
        if (!named.stream().allMatch(one -> one.province().equals(province))) {
            return Optional.of(elsewhere(place));
        }
        if (place.equals(province) || named.contains(place)) {
            return Optional.empty();
        }
        return Optional.of(isOnly(province) ? Finding.open("city in " + words) : elsewhere(place));
    }

    /** The one city that the words name inside a scheme's province; else the scheme's own place. */
    Place within(Place place) {
        var inside = named().stream()
                .filter(one -> place.equals(place.province()) && one.province().equals(place) && !one.equals(place))
                .toList();
        return inside.size() == 1 ? inside.getFirst() : place;
    }

    private Finding elsewhere(Place place) {
        return Finding.contradicts("the scheme is that of " + place.zh() + ", not of " + words);
    }

    /** The province alone, without a city in it. */
    private boolean isOnly(Place province) {
        var plain = words.strip();
        return List.of(province.zh(), plain(province), province.code()).contains(plain)
                || plain.equalsIgnoreCase(province.en());
    }

    private List<Place> named() {
        var full = Places.all().stream()
                .filter(place -> words.contains(place.zh())
                        || isInEnglish(place)
                        || words.strip().equals(place.code()))
                .toList();
        return full.isEmpty()
                ? Places.all().stream()
                        .filter(place -> words.startsWith(plain(place)))
                        .toList()
                : full;
    }

    private boolean isInEnglish(Place place) {
        var english = Pattern.quote(place.en().replaceAll("\\s*\\(.*", "").toLowerCase(Locale.ROOT));
        return Pattern.compile("\\b" + english + "\\b")
                .matcher(words.toLowerCase(Locale.ROOT))
                .find();
    }

    private static String plain(Place place) {
        return KIND.matcher(place.zh()).replaceAll("");
    }
}
