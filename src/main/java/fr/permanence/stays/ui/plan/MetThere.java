package fr.permanence.stays.ui.plan;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayDays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a stay would meet on the days that are typed for it; asked off the UI thread. */
@FunctionalInterface
public interface MetThere {
    /**
     * Each in one line, the gravest first.
     *
     * @param changed the stay that is changed; null for a new one
     * @param days in order
     */
    List<String> on(@Nullable StayId changed, StayDays days);
}
