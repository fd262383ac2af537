package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.presence.Child;
import fr.permanence.checkin.presence.Departure;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.Presence;
import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.services.ServicesOfDay;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.VisitId;
import fr.permanence.text.Moments;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the desk says who is in, what was given and who waits. */
public final class DayWords {
    private final DeskWords words;
    private final Moments moments;

    public DayWords(DeskWords words) {
        this.words = words;
        this.moments = words.moments();
    }

    public String since(Here here) {
        boolean justNow = !moments.isOlderThan(here.since(), Duration.ofMinutes(1));
        return justNow ? words.say("present.justNow") : moments.since(here.since());
    }

    String waited(InterviewRequest request) {
        boolean justNow = !moments.isOlderThan(request.askedAt(), Duration.ofMinutes(1));
        return justNow ? words.say("present.justNow") : moments.since(request.askedAt());
    }

    /** "1 enfant", or nothing. */
    public String children(int count) {
        return count == 0 ? "" : words.say("children.count", count);
    }

    /** "1 enfant · attend", or nothing. */
    public String said(Here here, String waits) {
        String children = children(here.children());
        return children.isEmpty() || waits.isEmpty() ? children + waits : children + " · " + waits;
    }

    /** "avec Andrei, 6 ans et 2 enfants", or nothing. */
    public String along(Presence presence) {
        if (presence.children() == 0) return "";
        int nameless = presence.children() - presence.named().size();
        String named = presence.named().stream().map(this::child).collect(Collectors.joining(", "));
        String others = nameless == 0 ? "" : children(nameless);
        String both = named.isEmpty() || others.isEmpty() ? named + others : words.say("children.and", named, others);
        return words.say("children.along", both);
    }

    private String child(Child child) {
        String name = words.discreet(child.firstName());
        Integer age = child.age();
        return age == null ? name : words.say("children.aged", name, age);
    }

    /** "café, lessive × 2", or nothing. */
    String services(ServicesOfDay services, VisitId visit) {
        return services.of(visit).entrySet().stream()
                .map(entry -> lower(entry.getKey().label()) + (entry.getValue() > 1 ? " × " + entry.getValue() : ""))
                .collect(Collectors.joining(", "));
    }

    /** How her visit ended, or nothing while she is in. */
    String ended(Presence presence) {
        Departure departure = presence.departure();
        if (departure == null) return "";
        var at = presence.leftAt();
        return departure == Departure.SEEN && at != null
                ? words.say("left.at", moments.time(at))
                : words.say("left.notSeen");
    }

    /** Whom she waits for and what for: "médiatrice santé, papiers". */
    String asked(DayShown day, InterviewRequest request) {
        String whom = lower(day.label(request.forWhom()));
        String what = lower(day.label(request.whatFor()));
        if (whom.isEmpty()) whom = words.say("queue.anybody");
        return what.isEmpty() ? whom : whom + ", " + what;
    }

    private static String lower(String label) {
        return label.length() < 2 ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
