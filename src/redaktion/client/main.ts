// The script of the page /redaktion/: Sveltia CMS with two fields of our own, and our check before it saves.
import "./settings.ts"; // before Sveltia CMS reads them
import CMS from "@sveltia/cms";
import { DayField, dayProblem, readDay } from "./day-field.tsx";
import { keepEscapeInRegions } from "./escape.ts";
import { controlOf } from "./react-bridge.ts";
import { refuseWrongReports } from "./refuse.ts";
import { RegionField, readRegions, regionsProblem } from "./region-field.tsx";
import { styles } from "./styles.ts";

CMS.registerFieldType("region", controlOf(RegionField, readRegions, regionsProblem));
CMS.registerFieldType("tag-uhrzeit", controlOf(DayField, readDay, dayProblem));

const style = document.createElement("style");
style.textContent = styles;
document.head.append(style);

keepEscapeInRegions();
await CMS.init();
document.getElementById("start")?.remove();
refuseWrongReports();
