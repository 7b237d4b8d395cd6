package org.fundwatch.claims.screening;

import static java.nio.charset.CodingErrorAction.REPORT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/** A line's characters: UTF-8, or GB18030 where it is not; each line for itself, since exports mix them. */
public final class Text {
    private final CharsetDecoder utf8 = strict(UTF_8);
    private final CharsetDecoder gb18030 = strict(Charset.forName("GB18030"));

    /** What a line says, and whether it was written in GB18030. */
    public record Decoded(CharBuffer text, boolean chinese) {}

    /** Empty if it is neither. */
    public Optional<Decoded> decode(ByteBuffer line) {
        return decode(line, utf8).map(text -> new Decoded(text, false)).or(() -> gb18030(line));
    }

    /** In GB18030, even where it could be UTF-8; empty if it is not. */
    public Optional<Decoded> gb18030(ByteBuffer line) {
        return decode(line, gb18030).map(text -> new Decoded(text, true));
    }

    private static Optional<CharBuffer> decode(ByteBuffer line, CharsetDecoder decoder) {
        try {
            return Optional.of(decoder.decode(line.duplicate()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT);
    }
}
