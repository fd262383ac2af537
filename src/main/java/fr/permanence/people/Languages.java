package fr.permanence.people;

import fr.permanence.text.Language;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The languages people speak, named in French or English and kept by their ISO 639 codes. */
public final class Languages {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, String> CODES = new HashMap<>();

    /** What the JDK has no name for, or another than the speakers use. */
    private static final Map<String, String[]> OWN = Map.of(
            "bin", new String[] {"edo", "Edo"},
            "urh", new String[] {"urhobo", "Urhobo"},
            "ber", new String[] {"berbère", "Berber"});

    // Spoken by those who are welcomed, and absent from the list of two-letter languages.
    private static final String THREE_LETTERS =
            "pcm bin efi ibb urh ber kab rif shi rom hak yue nan wuu fon dyu snk men tem";

    static {
        for (String code : Locale.getISOLanguages()) learn(code);
        for (String code : THREE_LETTERS.split(" ")) learn(code);
        alias("pcm", "pidgin", "broken english", "pidgin english", "naija", "pidgin nigerian");
        alias("bin", "bini", "benin");
        alias("zh", "mandarin", "chinois mandarin", "chinese mandarin", "putonghua");
        alias("yue", "cantonese");
        alias("es", "castillan", "castellano", "espanol", "hispanique");
        alias("pt", "portugais bresilien", "bresilien", "brazilian", "brazilian portuguese", "portugues");
        alias("ro", "moldave", "moldavian", "romana");
        alias("ar", "darija", "arabe marocain", "arabe algerien", "arabe dialectal", "arabe litteraire", "dialecte");
        alias("fa", "farsi", "dari");
        alias("ber", "amazigh", "tamazight");
        alias("rom", "rrom", "romanes", "tsigane", "rromani");
        alias("ff", "peulh", "pular", "fula", "fulani", "fulfulde");
        alias("ak", "twi");
        alias("ht", "creole haitien", "haitian creole", "creole");
        alias("sr", "serbo croate");
        alias("tl", "tagalog", "filipino", "philippin");
        alias("en", "ang", "eng");
    }

    private Languages() {}

    /** The code of a language named in French or English, or given as a code of two or three letters. */
    public static Optional<String> code(String named) {
        return Optional.ofNullable(CODES.get(folded(named)));
    }

    /** The language's name in the language of the screen, or the code itself when nobody named it. */
    public static String name(String code, Language language) {
        String[] own = OWN.get(code);
        if (own != null) return own[language == Language.FRENCH ? 0 : 1];
        return Locale.of(code).getDisplayLanguage(language.locale());
    }

    private static void learn(String code) {
        CODES.putIfAbsent(folded(code), code);
        for (Language language : Language.values()) CODES.put(folded(name(code, language)), code);
    }

    private static void alias(String code, String... names) {
        for (String name : names) CODES.put(name, code);
    }

    private static String folded(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_LETTERS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
