/** An invoice as the retailer's file has it. */
export type InvoiceLine = {
  invoice: string
  sku: string
  description: string
  quantity: number
  unitPrice: number
  customerId: string
  /** Days since 1970 of the invoice's date. */
  day: number
  country: string
}

export type Invoice = { number: string; day: number; country: string; lines: InvoiceLine[] }
