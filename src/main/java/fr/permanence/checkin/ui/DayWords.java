package fr.permanence.checkin.ui;

import fr.permanence.checkin.openings.Opening;
import fr.permanence.checkin.presence.Child;
import fr.permanence.checkin.presence.Departure;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.Presence;
import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.services.ServicesOfDay;
import fr.permanence.ids.VisitId;
import fr.permanence.text.Moments;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the desk says who is in, what was given and who waits. */
final class DayWords {
    private final DeskWords words;
    private final Moments moments;

    DayWords(DeskWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    String since(Here here) {
        boolean justNow = !moments.isOlderThan(here.since(), Duration.ofMinutes(1));
        return justNow ? words.say("present.justNow") : moments.since(here.since());
    }

    String waited(InterviewRequest request) {
        boolean justNow = !moments.isOlderThan(request.askedAt(), Duration.ofMinutes(1));
        return justNow ? words.say("present.justNow") : moments.since(request.askedAt());
    }

    /** "1 enfant", or nothing. */
    String children(int count) {
        return count == 0 ? "" : words.say("children.count", count);
    }

    /** "1 enfant · attend", or nothing. */
    String said(Here here, String waits) {
        String children = children(here.children());
        return children.isEmpty() || waits.isEmpty() ? children + waits : children + " · " + waits;
    }

    /** "avec Andrei, 6 ans et 2 enfants", or nothing. */
    String along(Presence presence) {
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

    /** "Permanence 14 h – 18 h · Marie, Jean, Anne", or the way to write it. */
    String opening(List<Opening> today) {
        return today.stream().map(this::opening).collect(Collectors.joining("  "));
    }

    private String opening(Opening opening) {
        String hours = words.say("opening.hours", hours(opening));
        return opening.team().isEmpty() ? hours : hours + " · " + String.join(", ", opening.team());
    }

    /** "14 h – 18 h". */
    String hours(Opening opening) {
        return hour(opening.opensAt()) + " – " + hour(opening.closesAt());
    }

    private String hour(LocalTime time) {
        if (time.getMinute() == 0) return words.say("opening.hour", String.valueOf(time.getHour()));
        return words.say("opening.time", String.valueOf(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    private static String lower(String label) {
        return label.length() < 2 ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
