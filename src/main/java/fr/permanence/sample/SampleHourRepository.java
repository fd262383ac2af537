package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.INTERVIEW_REQUEST;
import static fr.permanence.store.schema.Tables.OPENING;
import static fr.permanence.store.schema.Tables.OPENING_DUTY;
import static fr.permanence.store.schema.Tables.SERVICE_COUNT;

import fr.permanence.checkin.Visit;
import fr.permanence.checkin.openings.Opening;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.ServiceCountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Writes what was invented of the visits themselves, and the openings. */
final class SampleHourRepository {
    /** The words every centre starts from, by their numbers in the store. */
    private static final long SERVICE = 1;

    private static final long FOR_WHOM = 21;
    private static final long WHAT_FOR = 41;

    private static final List<Field<?>> SERVICES = List.of(
            SERVICE_COUNT.ID,
            SERVICE_COUNT.SERVICE_ID,
            SERVICE_COUNT.VISIT_ID,
            SERVICE_COUNT.SERVICE_DAY,
            SERVICE_COUNT.GIVEN_AT,
            SERVICE_COUNT.RECORDED_BY);
    private static final List<Field<?>> INTERVIEWS = List.of(
            INTERVIEW_REQUEST.ID,
            INTERVIEW_REQUEST.VISIT_ID,
            INTERVIEW_REQUEST.REQUEST_DAY,
            INTERVIEW_REQUEST.ASKED_AT,
            INTERVIEW_REQUEST.FOR_WHOM_ID,
            INTERVIEW_REQUEST.WHAT_FOR_ID,
            INTERVIEW_REQUEST.STATE,
            INTERVIEW_REQUEST.CALLED_AT,
            INTERVIEW_REQUEST.ENDED_AT,
            INTERVIEW_REQUEST.RECORDED_BY);

    private final SampleRepository rows;
    private final Ids ids;

    SampleHourRepository(SampleRepository rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    void insert(Map<Visit, SampleHereabouts.Hour> visits, Function<Visit, AccountId> by) {
        List<@Nullable Object[]> services = new ArrayList<>();
        List<@Nullable Object[]> interviews = new ArrayList<>();
        visits.forEach((visit, hour) -> {
            Instant at = visit.arrivedAt().plusSeconds(120);
            for (int place : hour.services())
                services.add(SampleRepository.row(
                        new ServiceCountId(ids.next()),
                        new HouseWordId(SERVICE + place),
                        visit.id(),
                        visit.day(),
                        at,
                        by.apply(visit)));
            SampleHereabouts.Asked asked = hour.asked();
            if (asked != null) interviews.add(values(visit, asked, by.apply(visit)));
        });
        rows.insert(SERVICE_COUNT, SERVICES, services.stream());
        rows.insert(INTERVIEW_REQUEST, INTERVIEWS, interviews.stream());
    }

    private @Nullable Object[] values(Visit visit, SampleHereabouts.Asked asked, AccountId by) {
        return SampleRepository.row(
                new InterviewRequestId(ids.next()),
                visit.id(),
                visit.day(),
                asked.at(),
                new HouseWordId(FOR_WHOM + asked.forWhom()),
                new HouseWordId(WHAT_FOR + asked.whatFor()),
                asked.state().name(),
                asked.called(),
                asked.ended(),
                by);
    }

    void insertOpenings(Collection<Opening> openings) {
        rows.insert(
                OPENING,
                List.of(OPENING.ID, OPENING.OPENING_DAY, OPENING.OPENS_AT, OPENING.CLOSES_AT),
                openings.stream().map(one -> SampleRepository.row(one.id(), one.day(), one.opensAt(), one.closesAt())));
        rows.insert(
                OPENING_DUTY,
                List.of(OPENING_DUTY.OPENING_ID, OPENING_DUTY.PLACE, OPENING_DUTY.NAME),
                openings.stream()
                        .flatMap(one -> IntStream.range(0, one.team().size())
                                .mapToObj(place -> SampleRepository.row(
                                        one.id(), place, one.team().get(place)))));
    }
}
