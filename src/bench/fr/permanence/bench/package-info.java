/**
 * Measures: how fast and how well the desk answers, beside a floor measured in the same run. None of it is a test: machines
 * differ and are noisy; the tables are read by people ({@code src/docs/speed.md}).
 */
package fr.permanence.bench;
