package fr.permanence.activities.sessions;

import fr.permanence.ids.SessionId;
import java.util.List;

/**
 * What comes of an edit, before it is done.
 *
 * @param changes sessions that get other times, as they will be
 * @param added sessions there will be in addition
 * @param removed sessions that go, for nobody has a place in them alone and nobody is marked
 * @param cancelled sessions that are cancelled instead, for somebody has a place in them alone
 * @param stays sessions that the edit would reach but that were held or are marked; they stay as they are
 * @param people how many people with a place are affected
 * @param clashes where it meets another activity's room or leader; a warning, never a refusal
 */
public record ChangePreview(
        List<ActivitySession> changes,
        List<ActivitySession> added,
        List<SessionId> removed,
        List<SessionId> cancelled,
        List<SessionId> stays,
        int people,
        List<Clash> clashes) {
    public ChangePreview {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        cancelled = List.copyOf(cancelled);
        stays = List.copyOf(stays);
        clashes = List.copyOf(clashes);
    }
}
