package fr.permanence.stays.ui.rollcall;

import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.rollcall.RollRefusal;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.Language;
import fr.permanence.text.Words;

/** What the roll says, in the language of the moment; names in initials in the discreet mode. */
final class RollWords {
    private final PaneGround ground;
    private final Words words;

    RollWords(PaneGround ground) {
        this.ground = ground;
        words = ground.words(RollWords.class);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Language language() {
        return words.language();
    }

    /** Why nothing was changed. */
    String refusal(RollRefusal reason) {
        return words.say("refusal." + reason);
    }

    /** How a point is called: "départ du train de 9:12", "après la visite". */
    String called(RollPoint at) {
        Leg leg = at.leg();
        String label = at.label();
        String when = ground.furniture().moments().shortDay(at.at().toLocalDate()) + " "
                + ground.furniture().moments().time(at.at().toLocalTime());
        if (leg == null) return words.say("point", label == null ? "" : label, when);
        return words.say(
                "point.leg",
                words.say("kind." + leg.is().kind()),
                when,
                words.say("way." + leg.is().way()));
    }

    /** Who somebody is, beside the name; may be empty. */
    String beside(Traveller who, RollCall call) {
        if (who.isAccompanier()) return words.say("who.team");
        TravellerId mother = who.mother();
        if (mother == null) return "";
        return call.lines().stream()
                .map(RollCall.Line::who)
                .filter(each -> each.id().equals(mother))
                .findFirst()
                .map(each -> words.say("who.child", ground.name(each.said())))
                .orElse("");
    }

    String name(Traveller who) {
        return ground.name(who.said());
    }
}
