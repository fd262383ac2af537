package fr.permanence.ui.shell;

import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.access.Session;
import fr.permanence.ids.AccountId;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** A whole shell around the painted desk, for one volunteer, on one afternoon. */
final class PaintedHouse {
    static final Instant NOW = Instant.parse("2026-11-24T13:41:00Z");
    static final String PASSPHRASE = "cinq mots tirés au hasard";

    final Appearance appearance = new Appearance();
    final List<String> heard = new ArrayList<>();
    final PaintedDesk desk = new PaintedDesk(appearance);
    final PaintedDesk people = new PaintedDesk(appearance);
    final Furniture furniture;
    final Shell shell;

    PaintedHouse(Clock clock, Set<Role> roles) {
        furniture = Furniture.of(appearance, new Moments(clock, appearance::language));
        Session session = new Session(new AccountId(1), "Marie", roles);
        Acts acts = new Acts(
                () -> heard.add("undo"),
                () -> heard.add("redo"),
                () -> heard.add("lock"),
                typed -> PASSPHRASE.equals(new String(typed)));
        IdleWatch idle = new IdleWatch(clock, Duration.ofMinutes(3), Duration.ofMinutes(10));
        SignedIn who = new SignedIn(session, Instant.parse("2026-11-24T12:52:00Z"), true);
        shell = new Shell(who, places(), acts, furniture, Background.inline(), idle);
        furniture.status().savedProperty().set(NOW);
        furniture.status().verifiedProperty().set(Instant.parse("2026-11-24T08:02:00Z"));
    }

    private List<Place> places() {
        return List.of(
                new Place(
                        "desk", said("Accueil", "Desk"), Feather.HOME, 1, Place.needs(Right.KEEP_THE_DESK), () -> desk),
                new Place(
                        "people",
                        said("Personnes", "People"),
                        Feather.USERS,
                        2,
                        Place.needs(Right.KEEP_THE_DESK),
                        () -> people),
                new Place(
                        "social",
                        said("Accompagnement", "Support"),
                        Feather.HEART,
                        6,
                        Place.needs(Right.SEE_SOCIAL),
                        () -> new PaintedDesk(appearance)),
                new Place(
                        "settings",
                        said("Réglages", "Settings"),
                        Feather.SETTINGS,
                        8,
                        session -> true,
                        () -> new PaintedDesk(appearance)));
    }

    private java.util.function.Supplier<String> said(String french, String english) {
        return () -> appearance.language() == Language.FRENCH ? french : english;
    }
}
