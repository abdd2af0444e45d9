// German. The pages address the reader as "Sie". The product's terms, the same everywhere:
//
//   share                Anteil (Anteilspreis)        request            Antrag
//   deposit              Einlage, einzahlen           order              Order
//   withdrawal           Abhebung, abheben            to claim           abholen (claimable: abholbereit)
//   redemption           Rücknahme (von Anteilen)     to cancel          stornieren
//   settlement           Abrechnung, abrechnen        refund             Erstattung
//   cut-off              Annahmeschluss               epoch              Epoche
//   performance fee      Performancegebühr            cost               Kosten (Durchschnittskosten)
//   PnL                  Ergebnis (realisiert, …)     leader margin      Eigenanteil des Leaders
//   depositor            Anleger                      trading allowance  Handelsspielraum
//   asset                Basistoken                   base               Bemessungsgrundlage
//   balance, idle, cash  Guthaben                     cap                Obergrenze
//   exit in kind         Ausstieg in Token            guardian           Wächter
//   final price          Schlusspreis                 price feed         Preisquelle
//   approval             Freigabe                     permit             signierte Erlaubnis
//   proven, disputed     bewiesen, strittig           stale              veraltet
//   leader, keeper, trader, tank, vault, pool and target (Ziel) as they are

import type { Catalogue } from "../catalogue";
import { agents } from "./agents";
import { exits } from "./exits";
import { guide } from "./guide";
import { leaders } from "./leaders";
import { manage } from "./manage";
import { numbers } from "./numbers";
import { pages } from "./pages";
import { pnl } from "./pnl";
import { posts } from "./posts";
import { preview } from "./preview";
import { problems } from "./problems";
import { proposals } from "./proposals";
import { tanks } from "./tanks";
import { verify } from "./verify";
import { reasons } from "./verify-reasons";
import { wallets } from "./wallets";
import { webhooks } from "./webhooks";
import { week } from "./week";

export const german: Catalogue = {
  agents,
  exits,
  guide,
  leaders,
  manage,
  numbers,
  pages,
  pnl,
  posts,
  preview,
  problems,
  proposals,
  tanks,
  verify,
  verifyReasons: reasons,
  wallets,
  webhooks,
  week,
};
