package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.DeskBox;
import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.codes.CodeRules;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.ui.shared.DeskBeside;
import fr.permanence.ids.PersonId;
import fr.permanence.people.search.How;
import fr.permanence.text.TypedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the box proposes for exactly one text.
 *
 * @param typed the text
 * @param rows what can be chosen, the best first; the newcomer, where there is one, last
 * @param hasMore whether more people answer than are shown
 */
public record Proposal(String typed, List<BoxRow> rows, boolean hasMore) {
    static final Proposal EMPTY = new Proposal("", List.of(), false);

    /** So many rows at first, and so many when one goes on below them. */
    static final int FIRST_ROWS = 7;

    static final int ALL_ROWS = 50;

    /** Shorter than that a text is the beginning of a name; "code" before it says otherwise. */
    private static final int SHORTEST_CODE = 3;

    // "+3" or "3"; longer numbers without a plus are looked for among phones and codes.
    // "code 7-bleu"; in English too.
    private static final Pattern CODE = Pattern.compile("code\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAD_COUNT = Pattern.compile("\\+\\s*(\\d{1,3})|(\\d{1,2})");

    public Proposal {
        rows = List.copyOf(rows);
    }

    /** Asks who answers to this text. */
    static Proposal of(DeskBox box, DeskBeside beside, String typed, int most) {
        DeskMessages messages = beside.messages();
        String text = typed.strip();
        Matcher coded = CODE.matcher(text);
        if (coded.matches()) return ofCode(box, messages, typed, coded.group(1).strip());
        if (text.isEmpty()) return new Proposal(typed, List.of(), false);
        List<Suggestion> found = box.suggest(text, most + 1);
        Map<PersonId, List<DeskMessage>> waiting =
                messages.waitingFor(found.stream().map(row -> row.person().id()).toList());
        Function<Suggestion, BoxRow> somebody = row ->
                new BoxRow.Somebody(row, waiting.getOrDefault(row.person().id(), List.of()));
        List<BoxRow> rows = new ArrayList<>();
        if (isHeadCount(text)) {
            if (isGroup(text)) rows.add(new BoxRow.Group(headCount(text)));
            // A code may be a number: whoever goes by it stays within reach, below the group.
            found.stream()
                    .filter(row -> row.how() == How.CODE)
                    .limit(most)
                    .forEach(row -> rows.add(somebody.apply(row)));
            return new Proposal(typed, rows, false);
        }
        found.stream().limit(most).forEach(row -> rows.add(somebody.apply(row)));
        if (text.length() >= SHORTEST_CODE && beside.codes().isKnown(text)) {
            // A name that somebody bears comes before the code that sounds the same.
            boolean isName = rows.stream().anyMatch(Proposal::isSure);
            rows.add(isName ? rows.size() : 0, new BoxRow.Coded(text));
        }
        rows.add(new BoxRow.Newcomer(TypedName.written(text)));
        return new Proposal(typed, rows, found.size() > most && most < ALL_ROWS);
    }

    /** Whose file says this code comes first; then the code alone. */
    private static Proposal ofCode(DeskBox box, DeskMessages messages, String typed, String code) {
        List<Suggestion> known = box.suggest(code, FIRST_ROWS).stream()
                .filter(row -> CodeRules.cleaned(code).equals(codeOf(row)))
                .toList();
        Map<PersonId, List<DeskMessage>> waiting =
                messages.waitingFor(known.stream().map(row -> row.person().id()).toList());
        List<BoxRow> rows = new ArrayList<>();
        for (Suggestion row : known)
            rows.add(new BoxRow.Somebody(row, waiting.getOrDefault(row.person().id(), List.of())));
        rows.add(new BoxRow.Coded(code));
        return new Proposal(typed, rows, false);
    }

    private static String codeOf(Suggestion row) {
        String code = row.person().is().code();
        return code == null ? "" : CodeRules.cleaned(code);
    }

    /** Whether the text is a number of people rather than a name. */
    static boolean isHeadCount(String typed) {
        return HEAD_COUNT.matcher(typed.strip()).matches();
    }

    /** Whether the text is a number of people that one group may have. */
    static boolean isGroup(String typed) {
        return isHeadCount(typed) && headCount(typed) >= 1 && headCount(typed) <= CheckIns.LARGEST_GROUP;
    }

    /** The number of people in a text that {@link #isHeadCount}. */
    static int headCount(String typed) {
        Matcher matcher = HEAD_COUNT.matcher(typed.strip());
        if (!matcher.matches()) throw new IllegalArgumentException("no number");
        return Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }

    /** Which row Enter acts on before one has chosen; -1 when one must choose, for all only sound alike. */
    int first() {
        if (rows.isEmpty()) return -1;
        boolean somebody = rows.stream().anyMatch(BoxRow.Somebody.class::isInstance);
        boolean surely = rows.stream().anyMatch(Proposal::isSure);
        return somebody && !surely ? -1 : 0;
    }

    /** The row so many steps below this one, within what is there. */
    int moved(int from, int steps) {
        if (rows.isEmpty()) return -1;
        return Math.clamp((long) from + steps, Math.min(0, first()), rows.size() - 1);
    }

    private static boolean isSure(BoxRow row) {
        return switch (row) {
            case BoxRow.Somebody somebody -> somebody.suggestion().how() != How.SOUNDS_LIKE;
            case BoxRow.Group group -> true;
            case BoxRow.Coded coded -> true;
            case BoxRow.Newcomer newcomer -> false;
        };
    }
}
