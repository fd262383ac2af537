package fr.permanence.checkin.presence;

import fr.permanence.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is typed of the children who came along: "2", or "Andrei 6, Ana 4 ans", or both: "Andrei 6, 2". */
public final class ChildrenRules {
    /** The most children of one visit. */
    public static final int MOST = 20;
    /** The longest first name, in UTF-16 characters. */
    public static final int NAME_LIMIT = 100;
    /** The oldest a child can be, in years. */
    public static final int OLDEST = 17;

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern NAME_AND_AGE = Pattern.compile("(.*\\D)\\s(\\d{1,9})(?:\\s*(?:ans?|years?|y))?");

    private ChildrenRules() {}

    /** What was understood, or why not. */
    public sealed interface Reading {}

    /** So many children, of whom these have a name. */
    public record Understood(int count, List<Child> named) implements Reading {
        @Override
        public String toString() {
            return "Understood[" + count + "]";
        }
    }

    /** It cannot be. */
    public record Refused(ChildrenRefusal reason) implements Reading {}

    /** Reads it; nothing typed is no child. */
    public static Reading read(String typed) {
        if (CleanText.looksLikeTable(typed)) return new Refused(ChildrenRefusal.LOOKS_LIKE_TABLE);
        List<Child> named = new ArrayList<>();
        long nameless = 0;
        for (String part : typed.split("[,;،，]")) {
            String said = CleanText.line(part);
            if (said.isEmpty()) continue;
            if (COUNT.matcher(said).matches()) {
                nameless += Long.parseLong(said);
                continue;
            }
            Child child = child(said);
            if (child.firstName().length() > NAME_LIMIT) return new Refused(ChildrenRefusal.NAME_TOO_LONG);
            Integer age = child.age();
            if (age != null && age > OLDEST) return new Refused(ChildrenRefusal.TOO_OLD);
            named.add(child);
        }
        if (named.size() + nameless > MOST) return new Refused(ChildrenRefusal.TOO_MANY);
        return new Understood(named.size() + (int) nameless, named);
    }

    /** How the children are typed, so that reading it gives them again. */
    public static String typed(int count, List<Child> named) {
        List<String> parts = new ArrayList<>();
        for (Child child : named)
            parts.add(child.age() == null ? child.firstName() : child.firstName() + " " + child.age());
        if (count > named.size()) parts.add(String.valueOf(count - named.size()));
        return String.join(", ", parts);
    }

    private static Child child(String said) {
        Matcher both = NAME_AND_AGE.matcher(said);
        if (!both.matches()) return new Child(said, null, null);
        return new Child(both.group(1).strip(), Integer.valueOf(both.group(2)), null);
    }
}
