// How contacts are ordered, and what their details have beyond all details: today in the week, a QR code.
import { css } from 'lit';

export const extraStyles = css`
  .by {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  @container (max-width: 45em) {
    .tools {
      flex: 1 0 100%;
      justify-content: end;
    }
  }
  .week .is-today th,
  .week .is-today td {
    font-weight: 600;
  }
  .week .hint {
    font-weight: 400;
  }
  .code {
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }
  .qr {
    width: min(18em, 100%);
    border-radius: 4px;
    forced-color-adjust: none;
  }
  @media print {
    .by {
      display: none;
    }
  }
`;
