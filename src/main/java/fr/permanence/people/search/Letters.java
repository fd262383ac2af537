package fr.permanence.people.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Letters that Unicode does not take apart, and the usual Latin writing of Cyrillic and Greek ones. */
final class Letters {
    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        // Europe, then the letters of West African languages.
        put("œ oe æ ae ß ss ø o ł l đ d ħ h þ th ð d ŋ ng ı i ȷ j ĸ k ə e ŧ t ƀ b ɨ i ʉ u ɇ e");
        put("ɓ b ɗ d ɖ d ƙ k ɛ e ɔ o ɲ n ƴ y ƒ f ʋ v ɣ g ɩ i ʊ u ǝ e ɵ o ƭ t ɠ g ʃ sh ʒ zh");
        // Bulgarian use, which differs from Russian in щ and ъ.
        put("а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh");
        put("щ sht ъ a ы y ь - э e ю yu я ya і i є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dzh ѕ dz");
        put("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
        // Two Arabic letters that are often typed for one another.
        put("ى ي ة ه");
    }

    private Letters() {}

    /** Appends the Latin writing of a lower-case letter, or the letter itself when there is none. */
    static void appendLatin(StringBuilder folded, int letter) {
        String latin = LATIN.get(letter);
        if (latin == null) folded.appendCodePoint(letter);
        else folded.append(latin);
    }

    private static void put(String pairs) {
        String[] parts = pairs.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            LATIN.put(Objects.requireNonNull(parts[i]).codePointAt(0), parts[i + 1].replace("-", ""));
        }
    }
}
