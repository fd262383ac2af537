package fr.permanence.stays.ui.ready;

import fr.permanence.stays.ready.DepartureFiles;
import fr.permanence.stays.ready.Readiness;
import fr.permanence.stays.ui.pipeline.PipelineServices;

/**
 * What the board asks of the house.
 *
 * @param readiness how everybody stands
 * @param files where what a departure needs is written
 * @param pipeline who goes, and each step on the way
 */
public record ReadyServices(Readiness readiness, DepartureFiles files, PipelineServices pipeline) {}
