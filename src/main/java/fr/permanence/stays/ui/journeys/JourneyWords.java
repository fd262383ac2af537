package fr.permanence.stays.ui.journeys;

import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.JourneyRefusal;
import fr.permanence.stays.journeys.JourneyRules;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.Words;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How journeys are said on the screen. */
final class JourneyWords {
    private final PaneGround ground;
    private final Words words;

    JourneyWords(PaneGround ground) {
        this.ground = ground;
        words = ground.words(JourneyWords.class);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    boolean has(String key) {
        return words.has(key);
    }

    /** "Aller 1 · train de 9:12". */
    String called(Leg leg) {
        return say("leg", head(leg), kind(leg), time(leg.is().run().leaves()));
    }

    /** "Aller 1". */
    String head(Leg leg) {
        return say("leg.head", say("way." + leg.is().way()), leg.is().stages().written());
    }

    String kind(Leg leg) {
        return say("kind." + leg.is().kind());
    }

    private String time(LocalDateTime at) {
        return ground.furniture().moments().time(at.toLocalTime());
    }

    /** "lundi 15 · 9:12 Paris → 13:40 Tarbes". */
    String run(Leg leg) {
        var run = leg.is().run();
        String day = ground.furniture().moments().shortDay(run.leaves().toLocalDate());
        String next = run.arrives().toLocalDate().equals(run.leaves().toLocalDate())
                ? ""
                : ground.furniture().moments().shortDay(run.arrives().toLocalDate()) + " ";
        return say("leg.run", day, time(run.leaves()), run.from(), next + time(run.arrives()), run.to());
    }

    /** Where one meets, and the reference; may be empty. */
    String below(Leg leg) {
        LocalDateTime meets = leg.is().meeting().before(leg.is().run().leaves());
        String place = leg.is().meeting().place();
        String reference = leg.is().reference();
        return Stream.of(
                        meets == null ? "" : say("leg.meet", time(meets)),
                        place == null ? "" : place,
                        reference == null ? "" : reference)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "8/10", or how many where nobody counts seats. */
    String fullness(Leg leg, Journey journey) {
        int sit = journey.on(leg.id()).size();
        return leg.is().seats() == null
                ? say("leg.many", sit)
                : sit + "/" + leg.is().seats();
    }

    /** "Aller : 2 personnes sans place". */
    String lacking(Journey journey, Way way) {
        if (journey.of(way).isEmpty()) return say("lacking.none." + way);
        return say("lacking." + way, journey.unseatedPeople(way));
    }

    String name(Traveller who) {
        return ground.name(who.said());
    }

    /** Who somebody is, beside the name; may be empty. */
    String beside(Traveller who, Journey journey) {
        if (who.isAccompanier()) return say("who.team");
        TravellerId mother = who.mother();
        if (mother == null) return "";
        String hers = journey.traveller(mother).map(this::name).orElse("");
        Integer age = who.age();
        return say("who.child", hers, age == null ? 0 : age);
    }

    /** Why not, and about whom. */
    String refusal(JourneyRefusal reason, @Nullable Traveller who) {
        if (reason == JourneyRefusal.STAGE_OUT_OF_RANGE) return say("refusal." + reason, JourneyRules.MOST_STAGES);
        if (reason == JourneyRefusal.TOO_MANY_SEATS) return say("refusal." + reason, JourneyRules.MOST_SEATS);
        return say("refusal." + reason, who == null ? "" : name(who));
    }
}
