package fr.permanence.sample;

import java.util.List;

/** Where the names and the languages of invented people come from, in the proportions of the reference centre. */
enum Origin {
    NIGERIA(46, List.of("en"), List.of("pcm", "yo", "ig", "bin", "ha", "fr")),
    AMERICAS(11, List.of("es"), List.of("fr", "qu", "pt")),
    ROMANIA(9, List.of("ro"), List.of("fr", "it", "hu", "rom")),
    BULGARIA(8, List.of("bg"), List.of("tr", "fr", "rom")),
    CHINA(8, List.of("zh"), List.of("wuu", "fr")),
    ARABIC(5, List.of("ar"), List.of("fr", "kab")),
    BRAZIL(5, List.of("pt"), List.of("fr", "es")),
    FRANCE(4, List.of("fr"), List.of("en")),
    VIETNAM(2, List.of("vi"), List.of("fr", "en")),
    TURKEY(1, List.of("tr"), List.of("ku", "fr")),
    POLAND(1, List.of("pl"), List.of("fr", "de"));

    private static final Origin[] ALL = values();

    private final int percent;

    @SuppressWarnings("ImmutableEnumChecker") // written out above with List.of; the check knows none of the JDK's
    private final List<String> firstLanguages;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> otherLanguages;

    /** Languages are ISO 639 codes, two letters where there are. */
    Origin(int percent, List<String> firstLanguages, List<String> otherLanguages) {
        this.percent = percent;
        this.firstLanguages = firstLanguages;
        this.otherLanguages = otherLanguages;
    }

    static Origin by(Chance chance) {
        int left = chance.below(100);
        for (Origin origin : ALL) {
            left -= origin.percent;
            if (left < 0) return origin;
        }
        throw new IllegalStateException("percents");
    }

    /** What somebody of there was noted to speak: for some, nothing was noted. */
    List<String> languages(Chance chance) {
        if (chance.happens(0.2)) return List.of();
        String first = chance.frequentOf(firstLanguages);
        return chance.happens(0.3) ? List.of(first, chance.oneOf(otherLanguages)) : List.of(first);
    }
}
