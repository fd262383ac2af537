package fr.permanence.store.keyring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Helps somebody to a passphrase that holds: proposes five French words, and judges what she makes up herself. */
public final class Passphrases {
    /** The least length of a passphrase that was not proposed, in characters. */
    public static final int LEAST = 12;

    private static final int WORDS = 5;
    /** Fewer different characters than this is one key held down, or two in turn. */
    private static final int LEAST_DIFFERENT = 4;

    private Passphrases() {}

    /** What is thought of a passphrase. */
    public sealed interface Verdict {
        /** It may be taken. */
        record Fair() implements Verdict {}

        /** Too short; {@code least} is the number of characters it must have. */
        record TooShort(int least) implements Verdict {}

        /** One of those that are tried first: known words, a row of keys, digits in order. */
        record TooCommon() implements Verdict {}

        /** The same characters over and over. */
        record Repeated() implements Verdict {}
    }

    /** Five words of a list of 2,048, without accents, one space between: 55 bits of chance. */
    public static String propose(SecureRandom random) {
        List<String> words = lines("mots.txt");
        return IntStream.range(0, WORDS)
                .mapToObj(word -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    /** Judges a passphrase; it is not changed, the caller wipes it. */
    public static Verdict judge(char[] passphrase) {
        if (Character.codePointCount(passphrase, 0, passphrase.length) < LEAST) return new Verdict.TooShort(LEAST);
        String folded = folded(passphrase);
        if (folded.chars().distinct().count() < LEAST_DIFFERENT || isOneThingRepeated(folded)) {
            return new Verdict.Repeated();
        }
        String letters = folded.replaceAll("[^a-z]", "");
        String inner = folded.replaceAll("^[^a-z]+|[^a-z]+$", "");
        String spoken = speak(inner).replaceAll("[^a-z]", "");
        Set<String> refused = Set.copyOf(lines("passphrases-refusees.txt"));
        boolean known = refused.contains(letters) || refused.contains(spoken);
        return known || isInOrder(folded) || letters.isEmpty() ? new Verdict.TooCommon() : new Verdict.Fair();
    }

    private static String folded(char[] passphrase) {
        return Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Undoes the usual digits for letters: m0tdep4sse. */
    private static String speak(String folded) {
        return folded.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static boolean isOneThingRepeated(String text) {
        for (int part = 1; part <= text.length() / 3; part++) {
            if (text.equals(
                    text.substring(0, part).repeat(text.length() / part + 1).substring(0, text.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Almost every character follows the one before it: 123456789012, abcdefghijkl. */
    private static boolean isInOrder(String text) {
        long steps = IntStream.range(1, text.length())
                .filter(i -> Math.abs(text.charAt(i) - text.charAt(i - 1)) == 1)
                .count();
        return steps * 10 >= (text.length() - 1) * 8L;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Passphrases.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
