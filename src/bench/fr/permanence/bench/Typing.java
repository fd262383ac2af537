package fr.permanence.bench;

import fr.permanence.people.search.Findable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How names are typed at a desk: right, with one slip, or written as they are heard. */
final class Typing {
    private static final String[][] RESPELL = {
        {"ss", "s"},
        {"s", "ss"},
        {"ch", "sh"},
        {"sh", "ch"},
        {"ci", "shi"},
        {"x", "sh"},
        {"kh", "c"},
        {"kh", "k"},
        {"k", "c"},
        {"ca", "ka"},
        {"co", "ko"},
        {"ph", "f"},
        {"f", "ph"},
        {"gh", "g"},
        {"j", "dj"},
        {"dj", "j"},
        {"ou", "u"},
        {"u", "ou"},
        {"y", "i"},
        {"i", "y"},
        {"ng", "n"},
        {"w", "ou"},
        {"se", "she"},
        {"zh", "j"},
        {"th", "t"},
        {"t", "th"},
        {"tt", "t"},
        {"ll", "l"},
        {"nn", "n"},
        {"ie", "i"},
        {"h", ""},
        {"q", "ch"},
        {"qu", "k"},
        {"ti", "si"},
        {"ei", "ai"},
    };

    private final Random random;

    Typing(long seed) {
        random = new Random(seed);
    }

    /** One letter inserted, dropped, replaced, or two swapped. */
    String slip(String name) {
        int at = random.nextInt(name.length());
        StringBuilder typed = new StringBuilder(name.toLowerCase(java.util.Locale.ROOT));
        char other = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> typed.insert(at, other);
            case 1 -> typed.deleteCharAt(at);
            case 2 -> typed.setCharAt(at, other);
            default -> {
                if (at + 1 < typed.length()) {
                    char one = typed.charAt(at);
                    typed.setCharAt(at, typed.charAt(at + 1));
                    typed.setCharAt(at + 1, one);
                }
            }
        }
        return typed.toString().strip();
    }

    /** The name with two of its spellings changed to others of about the same sound. */
    String respell(String name) {
        String typed = name.toLowerCase(java.util.Locale.ROOT);
        int changes = 0;
        for (int i = 0; i < 60 && changes < 2; i++) {
            String[] rule = RESPELL[random.nextInt(RESPELL.length)];
            int at = typed.indexOf(rule[0]);
            if (at < 0) continue;
            typed = typed.substring(0, at) + rule[1] + typed.substring(at + rule[0].length());
            changes++;
        }
        return typed;
    }

    /**
     * What stands in the box after each key while people are looked for: a third by their name, a third with a slip, the
     * others by sound or by their phone.
     *
     * @param people how many are looked for
     */
    List<String> keystrokes(List<Findable> among, int people) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Findable person = among.get(random.nextInt(among.size()));
            String name = shown(person);
            String typed = switch (i % 6) {
                case 0, 3 -> name;
                case 1, 4 -> slip(name);
                case 2 -> respell(name);
                default -> person.phones().isEmpty() ? name : national(person);
            };
            for (int keys = 1; keys <= typed.length(); keys++) all.add(typed.substring(0, keys));
        }
        return all;
    }

    private static String national(Findable person) {
        String phone = person.phones().getFirst();
        return "0" + phone.substring(Math.min(3, phone.length()));
    }

    static String shown(Findable person) {
        String family = person.familyName();
        return family == null ? person.chosenName() : person.chosenName() + " " + family;
    }
}
