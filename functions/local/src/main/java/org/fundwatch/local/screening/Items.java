package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;

/** All items of made settlements, as {@code screening/items.csv} lists them. */
record Items(List<Item> all) {
    static Items read() {
        try (var csv = Items.class.getResourceAsStream("/screening/items.csv")) {
            return new Items(new String(csv.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cell -> new Item(cell[0], cell[1], cell[2], Integer.parseInt(cell[3]), cell[4]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Item only(String category) {
        return of(category).getFirst();
    }

    List<Item> of(String category) {
        return all.stream().filter(item -> item.category().equals(category)).toList();
    }

    /** One of a category, of the department if it has any. */
    Item any(String category, String department, SplittableRandom random) {
        var own = of(category).stream().filter(item -> item.isOf(department)).toList();
        var from = own.isEmpty() ? of(category) : own;
        return from.get(random.nextInt(from.size()));
    }
}
